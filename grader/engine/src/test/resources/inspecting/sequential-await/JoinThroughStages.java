package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinThroughStages {
    int weigh(Kitchen kitchen, List<String> orders) {
        int weight = 0;
        for (String order : orders) {
            weight += CompletableFuture.supplyAsync(() -> kitchen.cook(order))
                    .thenApply(String::strip)
                    .thenApply(String::length)
                    .join(); // !sequential-await
        }
        for (String order : orders) {
            var burger = CompletableFuture.supplyAsync(() -> kitchen.cook(order)).thenApply(String::strip);
            weight += (burger.thenApply(String::length)).join(); // !sequential-await
        }
        return weight;
    }
}
