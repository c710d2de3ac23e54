package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class APoolInEachCall {
    public String cook(Kitchen kitchen, String order) throws Exception {
        ExecutorService cook = Executors.newSingleThreadExecutor(); // !pool-per-task:informative
        try {
            return cook.submit(() -> kitchen.cook(order)).get(1, TimeUnit.MINUTES);
        } finally {
            cook.shutdownNow();
        }
    }
}
