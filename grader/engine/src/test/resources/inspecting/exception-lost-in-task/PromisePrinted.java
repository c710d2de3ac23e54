package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class PromisePrinted {
    CompletableFuture<String> order(Kitchen kitchen, String order) {
        var dish = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                String cooked = kitchen.cook(order);
                dish.complete(cooked);
            } catch (RuntimeException e) { // !exception-lost-in-task
                System.err.println(e);
            }
        });
        return dish;
    }
}
