package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

class WaitsInAStage {
    CompletableFuture<String> menu(CompletableFuture<String> soup, Future<String> pizza) {
        return soup.thenApplyAsync(dish -> { // !common-pool-blocks:informative
            try {
                return dish + pizza.get();
            } catch (Exception e) { // !swallowed-interrupt:informative
                throw new IllegalStateException(e);
            }
        });
    }
}
