package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;

class TaskHandedOn {
    private final BlockingQueue<Runnable> line = new LinkedBlockingQueue<>();

    Future<String> order(Kitchen kitchen, String order) {
        var dish = new FutureTask<>(() -> kitchen.cook(order));
        line.add(dish);
        return dish;
    }

    RunnableFuture<String> wrapped(Kitchen kitchen) {
        return new FutureTask<>(() -> kitchen.cook("soup"));
    }

    void all(Kitchen kitchen, List<String> orders, Executor cooks) {
        var dishes = orders.stream().map(order -> new FutureTask<>(() -> kitchen.cook(order))).toList();
        dishes.forEach(cooks::execute);
    }
}
