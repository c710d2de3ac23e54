package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinInLazyStream {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)))
                .map(CompletableFuture::join) // !sequential-await
                .toList();
    }
}
