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
        List<CompletableFuture<String>> dishes = orders.stream()
                .map(order -> CompletableFuture.completedFuture(kitchen.cook(order))) // !concurrent-in-name-only
                .toList();
        return dishes.stream().map(CompletableFuture::join).toList();
    }
}
