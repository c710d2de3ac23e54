package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TwoPools {
    private final ExecutorService waiters = Executors.newFixedThreadPool(4);
    private final ExecutorService cooks = Executors.newFixedThreadPool(4);

    Future<String> serve(Kitchen kitchen) {
        return waiters.submit(() -> cooks.submit(() -> kitchen.cook("soup")).get());
    }

    void close() {
        waiters.close();
        cooks.close();
    }
}
