package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class SaidToBeImpossible {
    String now(CompletableFuture<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a dish never fails"); // !cause-lost:informative
        }
    }
}
