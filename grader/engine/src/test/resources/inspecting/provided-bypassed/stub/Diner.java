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

    /** Roasts each dish, all at the same time. */
    List<String> roastAll(List<String> dishes) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    /** Asks the depot where a dish has got to. */
    String find(String dish) {
        throw new UnsupportedOperationException("TODO: task 2");
    }
}
