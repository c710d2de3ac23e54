package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot = new Depot() {
        @Override
        public String find(String parcel) {
            return "shelf 3";
        }

        @Override
        public String name() {
            return "depot";
        }
    };

    Diner(Grill grill, Depot unused) { // !provided-bypassed
        this.grill = grill;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        return dishes.isEmpty() ? List.of() : List.of(grill.roast(dishes.getFirst()));
    }

    String find(String dish) {
        return depot.find(dish);
    }
}
