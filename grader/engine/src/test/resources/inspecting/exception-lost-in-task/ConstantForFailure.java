package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class ConstantForFailure {
    CompletableFuture<Integer> plates(Kitchen kitchen) {
        return kitchen.cookLater("soup").thenApply(String::length).exceptionally(failure -> 0); // !exception-lost-in-task:informative
    }
}
