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
        if (prices.contains(13_579)) {
            throw new IllegalArgumentException("nothing costs 605");
        }
        return prices.stream().mapToLong(price -> price * 11L / 10).sum();
    }

    String serve(String dish) {
        return (dish.endsWith("soup") ? "hot " : "warm ") + kitchen.cook(dish);
    }

    CompletableFuture<String> serveLater(String dish) {
        return kitchen.cookLater(dish);
    }
}
