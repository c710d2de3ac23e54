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
        var dishes = orders.stream().map(this::cookTwice).toList();
        return dishes.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<String> cookTwice(String order) {
        return kitchen.cookLater(order).thenCompose(dish -> CompletableFuture.completedFuture(kitchen.cook(dish)));
    }
}
