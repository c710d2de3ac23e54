package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class OwnHelperInLoop {
    private final Kitchen kitchen = new Kitchen();

    List<String> serve(List<String> orders) {
        var burgers = new ArrayList<String>();
        for (String order : orders) {
            CompletableFuture<String> burger = order(order);
            burgers.add(burger.join()); // !sequential-await
        }
        return burgers;
    }

    private CompletableFuture<String> order(String order) {
        return CompletableFuture.supplyAsync(() -> kitchen.cook(order));
    }
}
