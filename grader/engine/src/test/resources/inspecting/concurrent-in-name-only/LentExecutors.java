package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        var dishes = new ArrayList<CompletableFuture<String>>();
        try (var cooks = Executors.newCachedThreadPool()) {
            orders.forEach(order -> dishes.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order), cooks)));
        }
        try (var dishwashers = Executors.newFixedThreadPool(2)) {
            orders.stream().map(order -> (Runnable) () -> kitchen.cook("water")).forEach(dishwashers::execute);
        }
        return dishes.stream().map(CompletableFuture::join).toList();
    }
}
