package cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;

class FuturesOfOthers {
    record Order(String name, CompletableFuture<String> burger) {
        CompletableFuture<String> wrapped() {
            return burger.thenApply(b -> b + " in paper");
        }
    }

    private final Map<String, CompletableFuture<String>> known = new HashMap<>();

    List<String> collect(List<Order> orders) {
        var burgers = new ArrayList<String>();
        for (Order order : orders) {
            burgers.add(order.burger().join());
            burgers.add(order.wrapped().join());
            burgers.add(find(order.name()).join());
        }
        return burgers;
    }

    private CompletableFuture<String> find(String name) {
        return known.computeIfAbsent(name, n -> CompletableFuture.supplyAsync(() -> n));
    }

    List<String> collect(CompletionService<String> ready, int count) throws InterruptedException, ExecutionException {
        var burgers = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            burgers.add(ready.take().get()); // !order-lost:informative
        }
        return burgers;
    }
}
