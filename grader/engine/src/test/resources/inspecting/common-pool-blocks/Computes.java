package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Computes {
    CompletableFuture<Integer> sum(List<Integer> prices) {
        return CompletableFuture.supplyAsync(
                () -> prices.stream().mapToInt(price -> price).sum());
    }

    int inParallel(List<Integer> prices) {
        return prices.parallelStream().mapToInt(price -> price * 2).sum();
    }
}
