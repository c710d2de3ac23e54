package cases;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

class TakesFromAQueue {
    CompletableFuture<String> next(BlockingQueue<String> orders) {
        return CompletableFuture.supplyAsync(() -> { // !common-pool-blocks:informative
            try {
                return orders.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        });
    }
}
