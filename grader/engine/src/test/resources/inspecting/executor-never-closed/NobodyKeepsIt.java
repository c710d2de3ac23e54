package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

class NobodyKeepsIt {
    CompletableFuture<String> cook() {
        Executors.newSingleThreadExecutor().execute(() -> System.out.println("cooking")); // !executor-never-closed
        return CompletableFuture.supplyAsync(() -> "burger", Executors.newFixedThreadPool(4)); // !executor-never-closed
    }

    ExecutorCompletionService<String> ready() {
        return new ExecutorCompletionService<>(Executors.newFixedThreadPool(4)); // !executor-never-closed
    }
}
