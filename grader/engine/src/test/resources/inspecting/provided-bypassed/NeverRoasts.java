package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) { // !provided-bypassed
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) {
        return dishes.parallelStream().map(dish -> "roast " + dish).toList();
    }

    String find(String dish) {
        return depot.find(dish);
    }
}
