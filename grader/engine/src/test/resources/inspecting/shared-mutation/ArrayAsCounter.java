package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class ArrayAsCounter {
    int cookAll(List<String> orders) {
        int[] minutes = {0};
        var cooking = orders.stream()
                .map(order -> CompletableFuture.runAsync(() -> {
                    minutes[0] += order.length(); // !shared-mutation
                }))
                .toList();
        cooking.forEach(CompletableFuture::join);
        return minutes[0];
    }
}
