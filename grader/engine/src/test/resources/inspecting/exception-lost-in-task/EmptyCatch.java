package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class EmptyCatch {
    void cookTwo(Kitchen kitchen, ExecutorService pool) throws InterruptedException, ExecutionException {
        Future<?> soup = pool.submit(() -> {
            try {
                kitchen.cook("soup");
            } catch (Exception e) { // !exception-lost-in-task
            }
        });
        soup.get();
    }
}
