package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class ComposesAndCombines {
    CompletableFuture<String> menu(Kitchen kitchen) {
        var meat = kitchen.cookLater("meat");
        return kitchen.cookLater("bun")
                .thenCompose(bun -> kitchen.cookLater("toasted " + bun))
                .thenCombine(meat, (bun, done) -> bun + done + meat.join());
    }
}
