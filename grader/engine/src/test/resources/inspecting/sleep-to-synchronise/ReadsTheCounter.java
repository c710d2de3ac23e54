package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class ReadsTheCounter {
    int cook(ExecutorService cooks, Kitchen kitchen) throws InterruptedException {
        var served = new AtomicInteger();
        for (int i = 0; i < 10; i++) {
            cooks.execute(() -> {
                kitchen.cook("soup");
                served.incrementAndGet();
            });
        }
        Thread.sleep(1000); // !sleep-to-synchronise
        return served.get();
    }
}
