package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;

class StreamWithoutEnd {
    void startAll(Kitchen kitchen, List<String> orders) {
        orders.stream().map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order))); // !never-run
    }

    void startThreads(List<Thread> cooks) {
        cooks.stream().peek(Thread::start); // !never-run
    }

    void startTasks(List<FutureTask<String>> dishes) {
        dishes.stream().filter(dish -> !dish.isDone()).map(Thread::startVirtualThread); // !never-run
    }
}
