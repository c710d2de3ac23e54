package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class CompletedInTheEnd {
    CompletableFuture<String> order(Kitchen kitchen, String order) {
        var dish = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                dish.complete(kitchen.cook(order));
            } catch (RuntimeException e) {
                System.err.println(e);
            } finally {
                dish.complete("bread");
            }
        });
        Thread.startVirtualThread(() -> {
            try {
                dish.complete(kitchen.cook(order));
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            dish.cancel(true);
        });
        return dish;
    }
}
