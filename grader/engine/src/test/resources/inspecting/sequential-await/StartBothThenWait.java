package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StartBothThenWait {
    List<String> serveTwo(Kitchen kitchen) {
        var first = CompletableFuture.supplyAsync(() -> kitchen.cook("cheese"));
        var second = CompletableFuture.supplyAsync(() -> kitchen.cook("bacon"));
        String cheese = first.join();
        String bacon = second.join();
        return List.of(cheese, bacon);
    }

    String combined(Kitchen kitchen) {
        return kitchen.cookLater("cheese")
                .thenCombine(kitchen.cookLater("bacon"), (cheese, bacon) -> cheese + bacon)
                .join();
    }
}
