package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Executors;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(4)) { // !concurrent-in-name-only
            return orders.stream().map(kitchen::cook).toList();
        }
    }
}
