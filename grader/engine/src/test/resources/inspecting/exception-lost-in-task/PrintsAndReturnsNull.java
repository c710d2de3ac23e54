package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class PrintsAndReturnsNull {
    CompletableFuture<String> order(Kitchen kitchen, String order) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return kitchen.cook(order);
            } catch (RuntimeException e) { // !exception-lost-in-task
                e.printStackTrace();
                return null;
            }
        });
    }
}
