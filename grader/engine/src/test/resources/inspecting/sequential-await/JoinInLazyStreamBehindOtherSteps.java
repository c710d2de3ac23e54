package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

class JoinInLazyStreamBehindOtherSteps {
    List<Integer> serve(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)))
                .map(burger -> burger.thenApply(String::length))
                .filter(Objects::nonNull)
                .map(burger -> burger.join()) // !sequential-await
                .toList();
    }
}
