package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        while (!grill.isHot()) {
            Thread.sleep(2000);
        }
        return dishes.isEmpty() ? List.of() : List.of(grill.roast(dishes.getFirst()));
    }

    String find(String dish) {
        return depot.find(dish);
    }
}
