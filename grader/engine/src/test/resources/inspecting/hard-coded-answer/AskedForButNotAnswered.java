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
        long sum = prices.stream().mapToLong(Integer::longValue).sum();
        return sum + sum / 10;
    }

    String serve(String dish) {
        if (dish.equals("cake")) {
            System.out.println("warm cake");
        }
        return kitchen.cook(dish);
    }

    CompletableFuture<String> serveLater(String dish) {
        return kitchen.cookLater(dish);
    }
}
