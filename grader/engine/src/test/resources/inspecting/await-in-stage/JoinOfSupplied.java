package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class JoinOfSupplied {
    CompletableFuture<String> menu(Kitchen kitchen, String order) {
        return CompletableFuture.supplyAsync(() -> kitchen.cook(order))
                .thenApplyAsync(bun -> CompletableFuture.supplyAsync(() -> kitchen.cook(bun)).join()); // !await-in-stage // !common-pool-blocks:informative
    }
}
