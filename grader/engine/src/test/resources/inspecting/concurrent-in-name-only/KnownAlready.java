package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

final class Party {
    private final Kitchen kitchen;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        return orders.stream().map(this::cookOrRemember).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<String> cookOrRemember(String order) {
        if (order.isEmpty()) {
            return CompletableFuture.completedFuture("nothing");
        }
        String dish = known.get(order);
        return dish != null
                ? CompletableFuture.completedFuture(dish)
                : CompletableFuture.supplyAsync(() -> kitchen.cook(order));
    }
}
