package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PrivateField implements AutoCloseable {
    private static final ExecutorService WAITERS = Executors.newFixedThreadPool(2); // !executor-never-closed
    private final ExecutorService cooks;

    PrivateField() {
        this.cooks = Executors.newFixedThreadPool(4); // !executor-never-closed
    }

    @Override
    public void close() {
        System.out.println("closed");
    }

    Future<?> cook(Runnable recipe) {
        WAITERS.submit(recipe);
        return cooks.submit(recipe);
    }
}
