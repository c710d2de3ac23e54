package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

class HandsItOn {
    CompletableFuture<String> order(Kitchen kitchen, String order, AtomicReference<Exception> problem) {
        var dish = new CompletableFuture<String>();
        CompletableFuture<Void> cooking = CompletableFuture.runAsync(() -> {
            try {
                dish.complete(kitchen.cook(order));
            } catch (RuntimeException e) {
                dish.completeExceptionally(e);
            }
        });
        return cooking.thenCompose(nothing -> dish);
    }

    Future<?> orderAndRemember(Kitchen kitchen, ExecutorService pool, AtomicReference<Exception> problem) {
        return pool.submit(() -> {
            try {
                kitchen.cook("soup");
            } catch (RuntimeException e) {
                problem.set(e);
            }
        });
    }
}
