package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinInLoop {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        var burgers = new ArrayList<String>();
        for (String order : orders) {
            burgers.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)).join()); // !sequential-await
        }
        return burgers;
    }

    void serveOnPlates(Kitchen kitchen, List<String> orders) {
        for (String order : orders) {
            var plate = new ArrayList<String>();
            plate.add(order);
            var burger = CompletableFuture.supplyAsync(() -> kitchen.cook(plate.getFirst()));
            plate.add(burger.join()); // !sequential-await
        }
    }
}
