package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Executors;

class OneForAllOrders {
    void cook(Kitchen kitchen, List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(4)) {
            for (String order : orders) {
                cooks.submit(() -> kitchen.cook(order));
            }
        }
    }

    void cookInStream(Kitchen kitchen, List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(4)) {
            orders.forEach(order -> cooks.submit(() -> kitchen.cook(order)));
        }
    }
}
