package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class ShutDown {
    void cook(Runnable recipe) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            pool.submit(recipe);
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    void cookLater(Runnable recipe) {
        var timer = Executors.newScheduledThreadPool(1);
        timer.schedule(recipe, 1, TimeUnit.SECONDS);
        timer.schedule(() -> timer.shutdownNow(), 2, TimeUnit.SECONDS);
    }
}
