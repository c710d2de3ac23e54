package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class ThreadAsTask {
    void cook(ExecutorService pool, Thread cook) {
        pool.submit(cook);
        pool.submit(() -> cook.run());
        pool.execute(cook::run);
        CompletableFuture.runAsync(() -> {
            if (!cook.isInterrupted()) {
                cook.run();
            }
        });
        new Thread(cook::run).start();
    }
}
