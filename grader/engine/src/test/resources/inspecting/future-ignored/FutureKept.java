package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureKept {
    List<String> cookAll(Kitchen kitchen, ExecutorService pool, List<String> orders)
            throws InterruptedException, ExecutionException {
        List<Future<String>> cooking = new ArrayList<>();
        for (String order : orders) {
            cooking.add(pool.submit(() -> kitchen.cook(order)));
        }
        List<String> dishes = new ArrayList<>();
        for (Future<String> dish : cooking) {
            dishes.add(dish.get());
        }
        return dishes;
    }

    Future<?> handedOn(Kitchen kitchen, ExecutorService pool) {
        return pool.submit(() -> kitchen.cook("soup"));
    }
}
