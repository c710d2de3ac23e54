package cases;

import cases.provided.Oven;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class InStreamOfOne {
    List<String> bake(Oven oven, List<String> cakes) {
        try (var bakers = Executors.newFixedThreadPool(1)) { // !pool-of-one
            var baking = cakes.stream()
                    .map(cake -> CompletableFuture.supplyAsync(() -> oven.bake(cake), bakers))
                    .toList();
            return baking.stream().map(CompletableFuture::join).toList();
        }
    }
}
