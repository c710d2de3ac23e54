package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinInParallelStream {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        return orders.parallelStream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)))
                .map(CompletableFuture::join) // !sequential-await:informative
                .toList();
    }

    List<String> serveAtOnce(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> kitchen.cookLater(order).join()) // !sequential-await:informative // !common-pool-blocks
                .parallel()
                .toList();
    }
}
