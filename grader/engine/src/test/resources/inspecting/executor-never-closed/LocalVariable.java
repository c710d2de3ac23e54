package cases;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LocalVariable {
    void cook(List<Callable<String>> recipes) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4); // !executor-never-closed
        pool.invokeAll(recipes);
    }

    void cookLater(Runnable recipe) {
        var pool = Executors.newScheduledThreadPool(1); // !executor-never-closed
        Runnable task = () -> pool.submit(recipe);
        task.run();
    }
}
