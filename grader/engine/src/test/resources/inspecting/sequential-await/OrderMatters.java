package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class OrderMatters {
    private final List<String> log = new ArrayList<>();

    void stepByStep(ExecutorService pool) throws InterruptedException, ExecutionException {
        pool.submit(() -> log.add("open")).get();
        pool.submit(() -> log.add("close")).get();
    }

    void stepByStepInThreads() throws InterruptedException {
        Thread opener = new Thread(() -> log.add("open"));
        opener.start();
        opener.join();
        Thread closer = new Thread(() -> log.add("close"));
        closer.start();
        closer.join();
    }

    boolean reserveThenPay() {
        boolean reserved = CompletableFuture.supplyAsync(() -> reserve(1)).join();
        boolean paid = CompletableFuture.supplyAsync(() -> pay(1)).join();
        return reserved && paid;
    }

    private boolean reserve(int seat) {
        return seat > 0;
    }

    private boolean pay(int seat) {
        return seat > 0;
    }
}
