package cases;

import cases.provided.Kitchen;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

class CatchesInOwnMethod {
    private final Kitchen kitchen = new Kitchen();
    private final AtomicReference<RuntimeException> problem = new AtomicReference<>();

    Collection<String> cookAll(List<String> orders) {
        var dishes = new ConcurrentLinkedQueue<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String order : orders) {
                pool.submit(() -> cook(order, dishes));
            }
        }
        return dishes;
    }

    private void cook(String order, Collection<String> dishes) {
        try {
            dishes.add(kitchen.cook(order));
        } catch (RuntimeException e) {
            problem.set(e);
        }
    }
}
