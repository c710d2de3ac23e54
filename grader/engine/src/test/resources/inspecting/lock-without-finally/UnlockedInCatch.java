package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

class UnlockedInCatch {
    private final Semaphore free = new Semaphore(4);

    void serve(ExecutorService cooks, Runnable order) throws InterruptedException {
        free.acquire();
        try {
            cooks.execute(() -> {
                try {
                    order.run();
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException e) {
            free.release();
            throw e;
        }
    }
}
