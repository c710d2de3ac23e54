package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class FireAndForget {
    private final AtomicInteger orders = new AtomicInteger();
    private final Kitchen kitchen = new Kitchen();

    int order(ExecutorService pool, CountDownLatch gate) {
        pool.submit(() -> kitchen.cook("soup"));
        pool.submit(orders::incrementAndGet);
        pool.submit(() -> {
            gate.await();
            return null;
        });
        pool.submit(() -> System.out.println("cooking"));
        CompletableFuture.runAsync(this::cook);
        return orders.get();
    }

    private void cook() {
        kitchen.cook("bread");
    }
}
