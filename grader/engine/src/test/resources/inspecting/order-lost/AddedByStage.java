package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

class AddedByStage {
    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        var dishes = new CopyOnWriteArrayList<String>();
        var cooking = new ArrayList<CompletableFuture<Void>>();
        for (String order : orders) {
            cooking.add(kitchen.cookLater(order).thenAccept(dishes::add)); // !order-lost
        }
        cooking.forEach(CompletableFuture::join);
        return new ArrayList<>(dishes);
    }
}
