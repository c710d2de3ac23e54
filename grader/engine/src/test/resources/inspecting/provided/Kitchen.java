package cases.provided;

import java.util.concurrent.CompletableFuture;

public final class Kitchen {
    public String cook(String order) {
        return order;
    }

    public CompletableFuture<String> cookLater(String order) {
        return CompletableFuture.supplyAsync(() -> cook(order));
    }
}
