package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class FieldIsClosed implements AutoCloseable {
    private final ExecutorService cooks = Executors.newFixedThreadPool(4);
    private ExecutorService waiters;

    void open() {
        waiters = Executors.newFixedThreadPool(2);
        waiters.submit(() -> System.out.println("open"));
        cooks.submit(() -> System.out.println("open"));
    }

    @Override
    public void close() {
        cooks.shutdown();
        this.waiters.close();
    }
}
