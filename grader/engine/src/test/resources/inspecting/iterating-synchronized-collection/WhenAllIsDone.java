package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

class WhenAllIsDone {
    void cook(List<String> orders) {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            orders.forEach(order -> cooks.submit(() -> dishes.add(order)));
        }
        for (String dish : dishes) {
            System.out.println(dish);
        }
    }
}
