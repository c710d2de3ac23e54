package cases;

import cases.provided.Oven;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class BakesInSupplyAsync {
    List<CompletableFuture<String>> bake(Oven oven, List<String> cakes) {
        return cakes.stream()
                .map(cake -> CompletableFuture.supplyAsync(() -> oven.bake(cake))) // !common-pool-blocks
                .toList();
    }
}
