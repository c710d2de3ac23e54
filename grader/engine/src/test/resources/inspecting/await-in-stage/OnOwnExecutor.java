package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class OnOwnExecutor {
    CompletableFuture<String> menu(Kitchen kitchen, ExecutorService patient) {
        return kitchen.cookLater("bun")
                .thenApplyAsync(bun -> kitchen.cookLater(bun + " with meat").join(), patient);
    }
}
