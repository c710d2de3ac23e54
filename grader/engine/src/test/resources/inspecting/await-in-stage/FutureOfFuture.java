package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class FutureOfFuture {
    CompletableFuture<String> menu(Kitchen kitchen) {
        return kitchen.cookLater("bun")
                .thenApply(bun -> kitchen.cookLater(bun))
                .thenApply(CompletableFuture::join); // !await-in-stage
    }

    CompletableFuture<Integer> length(Kitchen kitchen) {
        return kitchen.cookLater("bun")
                .thenApply(kitchen::cookLater)
                .thenApply(inner -> inner.join().length()); // !await-in-stage
    }
}
