package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill = new Grill();
    private final Depot depot;

    Diner(cases.provided.Grill grill, Depot depot) { // !provided-bypassed
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) {
        return dishes.parallelStream().map(grill::roast).toList();
    }

    String find(String dish) {
        return depot.find(dish);
    }

    /** The same, only faster. */
    private static final class Grill { // !provided-bypassed
        String roast(String dish) {
            return "roast " + dish;
        }
    }
}
