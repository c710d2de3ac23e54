package cases;

import cases.provided.Depot;
import cases.provided.Grill;
import java.util.List;

final class Diner {
    private final Cook cook;
    private final Waiter waiter;

    Diner(Grill grill, Depot depot) {
        this.cook = new Cook(grill);
        this.waiter = new Waiter(depot);
    }

    List<String> roastAll(List<String> dishes) throws InterruptedException {
        return dishes.isEmpty() ? List.of() : List.of(cook.roast(dishes.getFirst()));
    }

    String find(String dish) {
        return waiter.ask(dish);
    }

    private record Cook(Grill grill) {
        String roast(String dish) throws InterruptedException {
            return grill.roast(dish);
        }
    }

    private record Waiter(Depot depot) {
        String ask(String dish) {
            return depot.find(dish);
        }
    }
}
