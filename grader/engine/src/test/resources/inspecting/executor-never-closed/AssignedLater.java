package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AssignedLater {
    void cook(Runnable recipe, boolean many) {
        ExecutorService pool;
        if (many) {
            pool = (Executors.newCachedThreadPool()); // !executor-never-closed
        } else {
            pool = Executors.newSingleThreadExecutor(); // !executor-never-closed
        }
        if (pool != null) {
            pool.execute(recipe);
        }
    }
}
