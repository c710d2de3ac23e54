package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        var dishes = orders.stream().map(kitchen::cookLater).toList();
        return dishes.stream().map(CompletableFuture::join).toList();
    }

    void closesWhenItIsTold() {
        ExecutorService cooks = Executors.newFixedThreadPool(2);
        cooks.shutdown();
        if (!cooks.isShutdown()) {
            throw new AssertionError("still open");
        }
    }
}
