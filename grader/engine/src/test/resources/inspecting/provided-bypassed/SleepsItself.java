package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;
import java.util.concurrent.Executors;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String dish : dishes) {
                cooks.submit(() -> roast(dish));
            }
        }
        return dishes.stream().map(dish -> "roast " + dish).toList();
    }

    private String roast(String dish) throws InterruptedException {
        Thread.sleep(2_000); // !provided-bypassed
        return "roast " + dish;
    }

    String find(String dish) {
        return grill.isHot() ? depot.find(dish) : "";
    }
}
