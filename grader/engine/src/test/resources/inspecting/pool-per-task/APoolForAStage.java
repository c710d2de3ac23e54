package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class APoolForAStage {
    void cook(Kitchen kitchen, List<String> orders) {
        for (var order : orders) {
            var cooks = Executors.newFixedThreadPool(2); // !pool-per-task
            CompletableFuture.supplyAsync(() -> kitchen.cook(order), cooks).thenAccept(System.out::println);
            cooks.shutdown();
        }
    }
}
