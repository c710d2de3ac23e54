package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class APoolInEachTask {
    private final ExecutorService waiters = Executors.newVirtualThreadPerTaskExecutor();

    Future<String> order(Kitchen kitchen, String order) {
        return waiters.submit(() -> {
            try (var cooks = Executors.newFixedThreadPool(4)) { // !pool-per-task
                return cooks.submit(() -> kitchen.cook(order)).get();
            }
        });
    }

    void close() {
        waiters.close();
    }
}
