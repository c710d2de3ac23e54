package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class NoArguments {
    static final class NoSoupException extends RuntimeException {}

    String serve(CompletableFuture<String> dish) {
        try {
            return dish.join();
        } catch (CompletionException e) {
            throw new NoSoupException(); // !cause-lost
        }
    }
}
