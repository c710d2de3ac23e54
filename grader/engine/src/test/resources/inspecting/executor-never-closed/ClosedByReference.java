package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ClosedByReference {
    private static final ExecutorService COOKS = Executors.newFixedThreadPool(4);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(COOKS::shutdown));
    }

    CompletableFuture<Void> cook(Runnable recipe) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        return CompletableFuture.runAsync(recipe, pool).thenRun(pool::shutdown);
    }
}
