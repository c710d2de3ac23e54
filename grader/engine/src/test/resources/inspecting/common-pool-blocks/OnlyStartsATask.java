package cases;

import cases.provided.Oven;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class OnlyStartsATask {
    CompletableFuture<Void> order(Oven oven, ExecutorService bakers) {
        return CompletableFuture.runAsync(() -> {
            bakers.submit(() -> oven.bake("cake"));
            System.out.println("ordered");
        });
    }
}
