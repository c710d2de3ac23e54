package cases;

import java.util.concurrent.CompletableFuture;

class SleepsInSupplyAsync {
    CompletableFuture<String> later(String words) {
        return CompletableFuture.supplyAsync(() -> { // !common-pool-blocks:informative
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return words;
        });
    }
}
