package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class OwnMethodPrints {
    private final Kitchen kitchen = new Kitchen();

    CompletableFuture<String> order(String order) {
        return CompletableFuture.supplyAsync(() -> cook(order));
    }

    private String cook(String order) {
        try {
            return kitchen.cook(order);
        } catch (IllegalStateException e) { // !exception-lost-in-task
            System.err.println(order + " failed: " + e.getMessage());
            return null;
        } finally {
            System.out.println("done: " + order);
        }
    }
}
