package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;
import java.util.Optional;

final class Diner {
    private final Grill grill;
    private final Depot depot;

    Diner(Grill grill, Depot depot) {
        this.grill = grill;
        this.depot = depot;
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        Recipe recipe = grill::roast;
        return dishes.isEmpty() ? List.of() : List.of(recipe.make(dishes.getFirst()));
    }

    String find(String dish) {
        return Optional.of(dish).map(depot::find).orElseThrow();
    }

    private interface Recipe {
        String make(String dish) throws InterruptedException;
    }
}
