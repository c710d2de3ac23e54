package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class SameFailureAgain {
    static final class ClosedException extends RuntimeException {}

    private final CompletableFuture<String> dish = new CompletableFuture<>();

    void close() {
        dish.completeExceptionally(new ClosedException());
    }

    String serve() throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new ClosedException();
        }
    }
}
