package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

class ReplacedFailureDropped {
    String cook(Kitchen kitchen) throws InterruptedException, ExecutionException {
        CompletableFuture<String> dish = kitchen.cookLater("soup");
        dish.exceptionally(failure -> "bread"); // !all-of-dropped
        System.out.println("waiting");
        return dish.get();
    }

    CompletionStage<String> handled(CompletableFuture<String> dish) {
        dish.handle((value, failure) -> failure == null ? value : "bread"); // !all-of-dropped
        return dish;
    }
}
