package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

class OrderIsOfNoInterest {
    Collection<String> cookAll(Kitchen kitchen, List<String> orders) {
        var dishes = new ConcurrentLinkedQueue<String>();
        var cooking = new ArrayList<CompletableFuture<Void>>();
        for (String order : orders) {
            cooking.add(CompletableFuture.runAsync(() -> dishes.add(kitchen.cook(order))));
        }
        cooking.forEach(CompletableFuture::join);
        return dishes;
    }

    int count(Kitchen kitchen, List<String> orders) {
        return cookAll(kitchen, orders).size();
    }
}
