package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutorService;

class StreamInVariable {
    int startAll(Kitchen kitchen, ExecutorService pool, List<String> orders) {
        var cooking = orders.stream().map(order -> pool.submit(() -> kitchen.cook(order))); // !never-run
        return orders.size();
    }
}
