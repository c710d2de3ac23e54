package cases;

import java.util.concurrent.ExecutorService;

class InATask {
    void serve(ExecutorService pool) {
        pool.submit(() -> {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException _) { // !swallowed-interrupt
            }
        });
    }
}
