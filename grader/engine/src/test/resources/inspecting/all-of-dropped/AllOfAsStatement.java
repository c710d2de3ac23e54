package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllOfAsStatement {
    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        var cooking = orders.stream().map(kitchen::cookLater).toList();
        CompletableFuture.allOf(cooking.toArray(CompletableFuture[]::new)); // !all-of-dropped
        return cooking.stream().map(dish -> dish.getNow("nothing")).toList();
    }
}
