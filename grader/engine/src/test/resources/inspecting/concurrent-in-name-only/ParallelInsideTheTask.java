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
        return CompletableFuture.supplyAsync(
                        () -> orders.parallelStream().map(kitchen::cook).toList())
                .join();
    }

    List<String> cookAllByFutures(List<String> orders) {
        return CompletableFuture.supplyAsync(() -> {
                    var dishes = orders.stream().map(kitchen::cookLater).toList();
                    return dishes.stream()
                            .map(CompletableFuture::join)
                            .map(kitchen::cook)
                            .toList();
                })
                .join();
    }
}
