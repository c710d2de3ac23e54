package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            var roasts = dishes.stream()
                    .map(dish -> cooks.submit(() -> grill.roast(dish)))
                    .toList();
            return roasts.stream().map(Future::resultNow).toList();
        }
    }

    String find(String dish) {
        return depot.find(dish);
    }
}
