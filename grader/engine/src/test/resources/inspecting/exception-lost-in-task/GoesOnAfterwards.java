package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class GoesOnAfterwards {
    Future<String> order(Kitchen kitchen, ExecutorService pool) {
        return pool.submit(() -> {
            try {
                kitchen.cook("salad");
            } catch (RuntimeException e) {
                System.out.println("today without salad");
            }
            return kitchen.cook("soup");
        });
    }

    CompletableFuture<String> another(Kitchen kitchen) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return kitchen.cook("salad");
            } catch (RuntimeException e) {
                return kitchen.cook("soup");
            }
        });
    }
}
