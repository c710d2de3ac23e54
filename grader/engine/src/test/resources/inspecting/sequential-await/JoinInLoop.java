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
}
