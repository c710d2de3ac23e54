package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class WaitsInItsTask {
    private final ExecutorService pool = Executors.newFixedThreadPool(12);

    Future<String> serve(Kitchen kitchen) {
        return pool.submit(() -> {
            var soup = pool.submit(() -> kitchen.cook("soup"));
            return soup.get() + " and bread"; // !waits-for-own-pool
        });
    }

    void close() {
        pool.close();
    }
}
