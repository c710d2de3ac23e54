package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class LentPool {
    List<String> cookAll(Kitchen kitchen, ExecutorService pool, List<String> orders)
            throws InterruptedException, ExecutionException {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> cooking = new ArrayList<>();
        for (String order : orders) {
            cooking.add(pool.submit(() -> dishes.add(kitchen.cook(order)))); // !order-lost:informative
        }
        for (Future<?> dish : cooking) {
            dish.get();
        }
        return dishes;
    }
}
