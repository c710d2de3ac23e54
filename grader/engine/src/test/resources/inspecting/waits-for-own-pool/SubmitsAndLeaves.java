package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

class SubmitsAndLeaves {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void serve(Kitchen kitchen, Consumer<String> guest) {
        pool.execute(() -> {
            String soup = kitchen.cook("soup");
            pool.execute(() -> guest.accept(soup));
        });
    }

    CompletableFuture<String> menu(Kitchen kitchen) {
        return CompletableFuture.supplyAsync(() -> kitchen.cook("soup"), pool)
                .thenCompose(soup -> CompletableFuture.supplyAsync(() -> soup + kitchen.cook("pizza"), pool));
    }

    void close() {
        pool.close();
    }
}
