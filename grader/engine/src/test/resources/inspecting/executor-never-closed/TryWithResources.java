package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class TryWithResources {
    void cook(Runnable recipe) {
        try (var pool = Executors.newFixedThreadPool(4)) {
            pool.submit(recipe);
        }
        ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor();
        try (cooks) {
            cooks.submit(recipe);
        }
    }
}
