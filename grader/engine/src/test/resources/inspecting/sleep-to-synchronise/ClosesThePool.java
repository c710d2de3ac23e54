package cases;

import cases.provided.Kitchen;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class ClosesThePool {
    int cook(Kitchen kitchen) throws InterruptedException {
        var served = new AtomicInteger();
        try (var cooks = Executors.newFixedThreadPool(2)) {
            cooks.execute(() -> {
                kitchen.cook("soup");
                served.incrementAndGet();
            });
            Thread.sleep(10);
        }
        return served.get();
    }
}
