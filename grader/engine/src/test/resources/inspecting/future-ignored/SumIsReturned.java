package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

class SumIsReturned {
    long plates(Kitchen kitchen, List<String> orders) {
        var plates = new LongAdder();
        try (var pool = Executors.newFixedThreadPool(4)) {
            orders.forEach(order -> pool.submit(() -> plates.add(kitchen.cook(order).length()))); // !future-ignored
        }
        return plates.sum();
    }
}
