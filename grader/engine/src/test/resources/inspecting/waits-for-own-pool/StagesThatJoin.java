package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class StagesThatJoin {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    CompletableFuture<String> menu(Kitchen kitchen) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var soup = CompletableFuture.supplyAsync(() -> kitchen.cook("soup"), pool);
                    var pizza = kitchen.cook("pizza");
                    return soup.join() + pizza; // !waits-for-own-pool
                },
                pool);
    }

    void close() {
        pool.close();
    }
}
