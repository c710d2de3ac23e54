package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class LetsItOut {
    CompletableFuture<String> order(Kitchen kitchen, String order) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return kitchen.cook(order);
            } catch (RuntimeException e) {
                System.err.println(order + " failed");
                throw e;
            }
        });
    }
}
