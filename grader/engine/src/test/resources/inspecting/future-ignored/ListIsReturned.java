package cases;

import cases.provided.Kitchen;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

class ListIsReturned {
    Collection<String> cookAll(Kitchen kitchen, List<String> orders) {
        var dishes = new ConcurrentLinkedQueue<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String order : orders) {
                CompletableFuture.runAsync(() -> dishes.add(kitchen.cook(order)), pool); // !future-ignored
            }
        }
        return dishes;
    }
}
