package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class CauseThrown {
    String serve(CompletableFuture<String> dish) {
        try {
            return dish.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    String serveOrElse(CompletableFuture<String> dish) {
        try {
            return dish.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        }
    }
}
