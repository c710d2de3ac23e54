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
        return CompletableFuture.supplyAsync( // !concurrent-in-name-only
                        () -> orders.stream().map(kitchen::cook).toList())
                .join();
    }
}
