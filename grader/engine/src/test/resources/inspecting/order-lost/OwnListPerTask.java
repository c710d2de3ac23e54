package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class OwnListPerTask {
    List<List<String>> cookTables(Kitchen kitchen, List<List<String>> tables) {
        var cooking = new ArrayList<CompletableFuture<List<String>>>();
        for (List<String> orders : tables) {
            cooking.add(CompletableFuture.supplyAsync(() -> {
                List<String> dishes = new ArrayList<>();
                for (String order : orders) {
                    dishes.add(kitchen.cook(order));
                }
                return dishes;
            }));
        }
        return cooking.stream().map(CompletableFuture::join).toList();
    }
}
