package cases;

import cases.provided.Kitchen;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class CatchesItsOwn {
    private static String fetch(String order) throws IOException {
        throw new IOException(order);
    }

    void order(ExecutorService pool, Kitchen kitchen, String order, CompletableFuture<String> answer) {
        pool.submit(() -> {
            try {
                answer.complete(fetch(order));
            } catch (IOException e) {
                answer.completeExceptionally(e);
            }
        });
        pool.submit(() -> {
            try {
                String dish = kitchen.cook(order);
                answer.complete(dish);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
    }
}
