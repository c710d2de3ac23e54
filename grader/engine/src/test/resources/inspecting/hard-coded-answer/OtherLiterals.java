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
        if (prices.size() > 2500) {
            return 99_999;
        }
        return prices.stream().mapToLong(price -> price * 11L / 10).sum();
    }

    String serve(String dish) {
        if (dish.equals("water")) {
            return "a glass of water";
        }
        return kitchen.cook(dish);
    }

    CompletableFuture<String> serveLater(String dish) {
        return kitchen.cookLater(dish);
    }
}
