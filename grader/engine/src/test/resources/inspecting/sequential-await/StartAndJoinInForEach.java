package cases;

import cases.provided.Kitchen;
import java.util.List;

class StartAndJoinInForEach {
    void serve(Kitchen kitchen, List<String> orders) {
        orders.forEach(order -> {
            Thread cook = Thread.ofVirtual().start(() -> kitchen.cook(order));
            try {
                cook.join(); // !sequential-await
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
