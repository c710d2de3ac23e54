package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

class FuturesOfAPool {
    private final Kitchen kitchen = new Kitchen();

    List<String> cookAll(List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(orders.size())) { // !well-guarded:celebratory
            var dishes = orders.stream()
                    .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order), cooks))
                    .toList();
            var served = new ArrayList<String>();
            dishes.forEach(dish -> served.add(dish.join()));
            return served;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
