package cases;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class InvokesAllInATask {
    private final ExecutorService pool;

    InvokesAllInATask(int threads) {
        this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    void evening(List<Callable<String>> recipes) {
        pool.execute(() -> {
            try {
                pool.invokeAll(recipes); // !waits-for-own-pool
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void close() {
        pool.close();
    }
}
