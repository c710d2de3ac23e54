package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws Exception {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            return cooks
                    .invokeAll(orders.stream()
                            .map(order -> (Callable<String>) () -> kitchen.cook(order))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    CompletableFuture<String> laundry() throws InterruptedException {
        return CompletableFuture.completedFuture(wash()); // !concurrent-in-name-only
    }

    private String wash() throws InterruptedException {
        Thread.sleep(3000);
        return "clean napkins";
    }
}
