package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class TaskWithThread {
    String cook(Kitchen kitchen, String order) throws InterruptedException, ExecutionException {
        var dish = new FutureTask<>(() -> kitchen.cook(order));
        Thread.startVirtualThread(dish);
        return dish.get();
    }

    String cookWithNamedThread(Kitchen kitchen, String order) throws InterruptedException, ExecutionException {
        var dish = new FutureTask<>(() -> kitchen.cook(order));
        new Thread(dish, "cook").start();
        return dish.get();
    }
}
