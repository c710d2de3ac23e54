package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(4)) {
            var dishes = orders.stream()
                    .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order), cooks))
                    .toList();
            return dishes.stream().map(CompletableFuture::join).toList();
        }
    }
}
