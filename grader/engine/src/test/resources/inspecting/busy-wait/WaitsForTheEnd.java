package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class WaitsForTheEnd {
    void closeUp(ExecutorService cooks) throws InterruptedException {
        cooks.shutdown();
        while (!cooks.isTerminated()) {
            cooks.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    void lockUp(Thread cook) throws InterruptedException {
        while (cook.isAlive()) {
            cook.join(1000);
        }
    }
}
