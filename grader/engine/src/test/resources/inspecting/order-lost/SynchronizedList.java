package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SynchronizedList {
    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        var cooking = orders.stream()
                .map(order -> CompletableFuture.runAsync(() -> {
                    String dish = kitchen.cook(order);
                    dishes.add(dish); // !order-lost
                }))
                .toList();
        cooking.forEach(CompletableFuture::join);
        return dishes;
    }
}
