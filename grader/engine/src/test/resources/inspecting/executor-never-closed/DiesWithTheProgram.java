package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

class DiesWithTheProgram {
    private static final ExecutorService COOKS = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private static final ExecutorService WAITERS =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor();

    Future<?> cook(Runnable recipe) {
        COOKS.submit(recipe);
        WAITERS.submit(recipe);
        ForkJoinPool common = ForkJoinPool.commonPool();
        common.submit(recipe);
        return guests.submit(recipe);
    }
}
