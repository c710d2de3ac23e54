package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        var dishes = new ArrayList<CompletableFuture<String>>();
        for (String order : orders) {
            String dish = kitchen.cook(order);
            dishes.add(CompletableFuture.supplyAsync(() -> dish)); // !concurrent-in-name-only
        }
        return dishes.stream().map(CompletableFuture::join).toList();
    }
}
