package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class StartAndJoinInOneMap {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)).join()) // !sequential-await
                .toList();
    }

    void serve(Kitchen kitchen) {
        IntStream.range(0, 3).forEach(i -> kitchen.cookLater("order " + i).join()); // !sequential-await
    }

    List<String> serveByBlock(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> {
                    CompletableFuture<String> burger = kitchen.cookLater(order);
                    String ready = burger.join(); // !sequential-await
                    return ready.strip();
                })
                .toList();
    }
}
