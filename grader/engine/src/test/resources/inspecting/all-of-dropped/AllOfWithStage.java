package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class AllOfWithStage {
    void cookAll(List<CompletableFuture<String>> dishes, CountDownLatch ready) {
        CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new)).thenRun(ready::countDown);
        CompletableFuture.anyOf(dishes.toArray(CompletableFuture[]::new))
                .whenComplete((dish, failure) -> System.out.println(dish));
    }
}
