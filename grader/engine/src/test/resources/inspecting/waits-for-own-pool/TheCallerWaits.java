package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TheCallerWaits {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    String serve(Kitchen kitchen) throws Exception {
        Future<String> soup = pool.submit(() -> kitchen.cook("soup"));
        Future<String> pizza = pool.submit(() -> kitchen.cook("pizza"));
        return soup.get() + pizza.get();
    }

    void close() {
        pool.close();
    }
}
