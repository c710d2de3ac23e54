package cases;

import cases.provided.Oven;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class AnExecutorIsNamed {
    CompletableFuture<String> bake(Oven oven, String cake, Executor bakers) {
        return CompletableFuture.supplyAsync(() -> oven.bake(cake), bakers)
                .thenApplyAsync(baked -> oven.bake(baked + " again"), bakers);
    }

    void threads(Oven oven) {
        CompletableFuture.runAsync(() -> oven.bake("cake"), Thread::startVirtualThread);
    }
}
