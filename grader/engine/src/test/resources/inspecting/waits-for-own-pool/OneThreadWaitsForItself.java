package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class OneThreadWaitsForItself {
    String serve(Kitchen kitchen) throws Exception {
        ExecutorService cook = Executors.newSingleThreadExecutor();
        try {
            return cook.submit(() -> "dear guest: " + cook.submit(() -> kitchen.cook("soup")).get()) // !waits-for-own-pool
                    .get();
        } finally {
            cook.shutdown();
        }
    }
}
