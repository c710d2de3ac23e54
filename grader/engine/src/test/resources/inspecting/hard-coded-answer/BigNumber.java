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
        long sum = 0;
        for (int price : prices) {
            sum += price;
        }
        if (sum > 12_000) {
            sum = 0;
            return 13_579; // !hard-coded-answer
        }
        return sum + sum / 10;
    }

    String serve(String dish) {
        return kitchen.cook(dish);
    }

    CompletableFuture<String> serveLater(String dish) {
        return kitchen.cookLater(dish);
    }
}
