package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) { // !provided-bypassed
        this(grill, depot, 4);
    }

    private Diner(Grill grill, Depot depot, int cooks) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        return dishes.isEmpty() ? List.of() : List.of(grill.roast(dishes.getFirst()));
    }

    String find(String dish) {
        return "on its way";
    }
}
