package cases;

import cases.provided.Kitchen;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class MeantToBeIgnored {
    Future<?> close(Kitchen kitchen, ExecutorService pool) {
        return pool.submit(() -> {
            try {
                kitchen.cook("soup");
            } catch (RuntimeException ignored) {
            }
        });
    }

    Future<?> interrupted(ExecutorService pool, BlockingQueue<String> line) {
        return pool.submit(() -> {
            try {
                line.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
