package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        TimeUnit.SECONDS.sleep(2); // !provided-bypassed
        return dishes.stream().map("roast "::concat).toList();
    }

    String find(String dish) {
        return depot.find(dish);
    }
}
