package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws Exception {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            var dishes = new ArrayList<Future<String>>();
            for (String order : orders) {
                var dish = cookWithSalt(order);
                dishes.add(cooks.submit(() -> dish)); // !concurrent-in-name-only
            }
            var served = new ArrayList<String>();
            for (var dish : dishes) {
                served.add(dish.get());
            }
            return served;
        }
    }

    private String cookWithSalt(String order) {
        return kitchen.cook(order + " with salt");
    }
}
