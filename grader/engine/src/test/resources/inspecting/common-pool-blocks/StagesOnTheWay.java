package cases;

import cases.provided.Oven;
import java.util.concurrent.CompletableFuture;

class StagesOnTheWay {
    CompletableFuture<String> bake(Oven oven, CompletableFuture<String> dough) {
        return dough.thenApply(oven::bake);
    }

    CompletableFuture<String> clean(Oven oven, CompletableFuture<String> cake) {
        return cake.whenCompleteAsync((baked, problem) -> oven.clean("after " + baked));
    }
}
