package cases;

import cases.provided.Oven;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class OneForAllStages {
    private final ExecutorService baker;
    private final Oven oven;

    OneForAllStages(Oven oven) {
        this.oven = oven;
        this.baker = Executors.newSingleThreadExecutor(); // !pool-of-one
    }

    CompletableFuture<String> order(String cake) {
        return CompletableFuture.supplyAsync(() -> bake(cake), baker);
    }

    private String bake(String cake) {
        oven.clean("before " + cake);
        return oven.bake(cake);
    }

    void close() {
        baker.close();
    }
}
