package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class MapIsReturned {
    Map<String, String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var dishes = new ConcurrentHashMap<String, String>();
        var pool = Executors.newFixedThreadPool(4);
        for (String order : orders) {
            pool.submit(() -> { // !future-ignored
                String dish = kitchen.cook(order);
                dishes.put(order, dish);
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        return Map.copyOf(dishes);
    }
}
