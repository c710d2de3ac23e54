package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ClosedInForEach {
    void cook(Kitchen kitchen, List<String> orders) {
        orders.forEach(order -> {
            try (ExecutorService cooks = Executors.newFixedThreadPool(4)) { // !pool-per-task
                cooks.execute(() -> kitchen.cook(order));
            }
        });
    }
}
