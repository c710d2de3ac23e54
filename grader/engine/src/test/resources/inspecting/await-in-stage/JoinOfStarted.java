package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class JoinOfStarted {
    CompletableFuture<String> menu(Kitchen kitchen) {
        return kitchen.cookLater("bun").thenApply(bun -> kitchen.cookLater(bun + " with meat").join()); // !await-in-stage
    }
}
