package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class StreamThenLoop {
    private final Kitchen kitchen;

    StreamThenLoop(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws InterruptedException {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) { // !well-guarded:celebratory
            var started = orders.stream()
                    .map(order -> cooks.submit(() -> kitchen.cook(order)))
                    .toList();
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
