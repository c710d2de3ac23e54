package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class JoinOfOther {
    CompletableFuture<String> menu(Kitchen kitchen) {
        var bun = kitchen.cookLater("bun");
        var meat = kitchen.cookLater("meat");
        return bun.thenApply(made -> made + meat.join()); // !await-in-stage
    }
}
