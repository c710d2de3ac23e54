package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolOfOne {
    private final Kitchen kitchen;

    PoolOfOne(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws InterruptedException {
        try (var cooks = Executors.newSingleThreadExecutor()) { // !pool-of-one:informative
            var started = new ArrayList<Future<String>>();
            for (String order : orders) {
                started.add(cooks.submit(() -> kitchen.cook(order)));
            }
            var dishes = new ArrayList<String>();
            for (Future<String> dish : started) {
                dishes.add(dish.get());
            }
            return dishes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
