package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FuturesInOrder {
    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        List<CompletableFuture<String>> cooking = new ArrayList<>();
        for (String order : orders) {
            cooking.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)));
        }
        List<String> dishes = new ArrayList<>();
        for (var dish : cooking) {
            dishes.add(dish.join());
        }
        return dishes;
    }
}
