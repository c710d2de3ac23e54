package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class VirtualField implements AutoCloseable {
    private static final ExecutorService FOR_ALL = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor(); // !executor-never-closed:informative

    @Override
    public void close() {
        System.out.println("closed");
    }

    Future<?> cook(Runnable recipe) {
        FOR_ALL.execute(recipe);
        return cooks.submit(recipe);
    }
}
