package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class WaitsInsideForOther {
    void order(Kitchen kitchen, ExecutorService waiters, ExecutorService cooks, CompletableFuture<String> answer) {
        waiters.submit(() -> { // !future-ignored
            String dish = cooks.submit(() -> kitchen.cook("soup")).get();
            answer.complete(dish);
            return null;
        });
    }
}
