package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = new Counted(depot);
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        return dishes.isEmpty() ? List.of() : List.of(grill.roast(dishes.getFirst()));
    }

    String find(String dish) {
        return depot.find(dish);
    }

    private record Counted(Depot inner) implements Depot {
        @Override
        public String find(String parcel) {
            return inner.find(parcel);
        }

        @Override
        public String name() {
            return inner.name();
        }
    }
}
