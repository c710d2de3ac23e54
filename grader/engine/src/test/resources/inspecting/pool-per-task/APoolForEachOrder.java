package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class APoolForEachOrder {
    void cook(Kitchen kitchen, List<String> orders) {
        for (String order : orders) {
            ExecutorService cook = Executors.newSingleThreadExecutor(); // !pool-per-task
            cook.submit(() -> kitchen.cook(order));
            cook.shutdown();
        }
    }
}
