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
            String name = order.strip();
            dishes.add(CompletableFuture.supplyAsync(() -> name).thenApplyAsync(kitchen::cook));
        }
        return dishes.stream().map(CompletableFuture::join).toList();
    }
}
