package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class OnlyLent {
    CompletableFuture<String> cook() {
        ExecutorService pool = Executors.newFixedThreadPool(4); // !executor-never-closed
        return CompletableFuture.supplyAsync(() -> "burger", pool).thenApplyAsync(String::strip, pool);
    }

    void cookInOrder() throws InterruptedException {
        var pool = new ThreadPoolExecutor( // !executor-never-closed
                4, 4, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        var ready = new ExecutorCompletionService<String>(pool);
        ready.submit(() -> "burger");
        ready.take();
    }
}
