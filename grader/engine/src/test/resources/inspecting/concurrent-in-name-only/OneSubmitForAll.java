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
        try (var cooks = Executors.newFixedThreadPool(8)) {
            Future<List<String>> all = cooks.submit( // !concurrent-in-name-only
                    () -> {
                        var dishes = new ArrayList<String>();
                        for (String order : orders) {
                            dishes.add(kitchen.cook(order));
                        }
                        return dishes;
                    });
            return all.get();
        }
    }
}
