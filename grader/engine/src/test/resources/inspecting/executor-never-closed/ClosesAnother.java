package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ClosesAnother {
    void cook(Runnable recipe) {
        ExecutorService cooks = Executors.newFixedThreadPool(4); // !executor-never-closed
        ExecutorService waiters = Executors.newFixedThreadPool(2);
        cooks.submit(recipe);
        waiters.submit(recipe);
        waiters.shutdown();
    }
}
