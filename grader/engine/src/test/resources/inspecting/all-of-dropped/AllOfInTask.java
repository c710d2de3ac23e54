package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class AllOfInTask {
    Runnable party(List<CompletableFuture<String>> dishes, CountDownLatch ready) {
        return () -> {
            if (!dishes.isEmpty()) {
                CompletableFuture.allOf(dishes.toArray(new CompletableFuture[0])); // !all-of-dropped
            }
            ready.countDown();
        };
    }
}
