package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        var dishes = orders.stream().map(this::cookSometime).toList();
        return dishes.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<String> cookSometime(String order) {
        var dish = new CompletableFuture<String>();
        try {
            dish.complete(kitchen.cook(order)); // !concurrent-in-name-only
        } catch (RuntimeException e) {
            dish.completeExceptionally(e);
        }
        return dish;
    }
}
