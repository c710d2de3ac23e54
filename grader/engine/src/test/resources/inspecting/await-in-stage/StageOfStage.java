package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class StageOfStage {
    CompletableFuture<Void> menu(Kitchen kitchen) {
        CompletableFuture<String> meat = kitchen.cookLater("meat");
        return CompletableFuture.supplyAsync(() -> kitchen.cook("bun"))
                .thenApply(String::strip)
                .thenAccept(bun -> System.out.println(bun + meat.join())); // !await-in-stage
    }
}
