package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws Exception {
        try (var cooks = Executors.newFixedThreadPool(2)) {
            var all = cooks.submit(() -> orders.stream().map(kitchen::cook).toList());
            return all.get(10, TimeUnit.SECONDS);
        }
    }
}
