package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.ArrayList;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) { // !provided-bypassed
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) {
        var roasted = new ArrayList<String>();
        for (String dish : dishes) {
            roasted.add("roast " + dish);
        }
        return roasted;
    }

    String find(String dish) {
        return dish.isEmpty() ? null : "shelf 3";
    }
}
