package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class PromiseKept {
    private final CompletableFuture<String> bell = new CompletableFuture<>();

    String cook(Kitchen kitchen, String order) {
        var dish = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                dish.complete(kitchen.cook(order));
            } catch (RuntimeException e) {
                dish.completeExceptionally(e);
            }
        });
        return dish.join();
    }

    String byReference(Kitchen kitchen) {
        CompletableFuture<String> dish = new CompletableFuture<>();
        kitchen.cookLater("soup").thenAccept(dish::complete);
        return dish.join();
    }

    void ring() {
        bell.complete("ring");
    }

    String hear() {
        return bell.join();
    }
}
