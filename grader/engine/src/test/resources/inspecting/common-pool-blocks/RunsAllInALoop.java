package cases;

import cases.provided.Oven;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class RunsAllInALoop {
    void bake(Oven oven, List<String> cakes) {
        var baking = new ArrayList<CompletableFuture<Void>>();
        for (String cake : cakes) {
            baking.add(CompletableFuture.runAsync(() -> System.out.println(oven.bake(cake)))); // !common-pool-blocks
        }
        baking.forEach(CompletableFuture::join);
    }
}
