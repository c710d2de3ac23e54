package cases;

import cases.provided.Oven;
import java.util.concurrent.CompletableFuture;

class BakesByAMethod {
    private final Oven oven;

    BakesByAMethod(Oven oven) {
        this.oven = oven;
    }

    CompletableFuture<Void> bake(String cake) {
        return CompletableFuture.runAsync(() -> bakeAndTell(cake)); // !common-pool-blocks:informative
    }

    private void bakeAndTell(String cake) {
        System.out.println(oven.bake(cake));
    }
}
