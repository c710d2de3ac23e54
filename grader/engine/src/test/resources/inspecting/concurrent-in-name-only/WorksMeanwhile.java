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
        try (var cooks = Executors.newFixedThreadPool(2)) {
            var half = orders.size() / 2;
            Future<List<String>> first = cooks.submit(
                    () -> orders.subList(0, half).stream().map(kitchen::cook).toList());
            var second = new ArrayList<String>();
            for (String order : orders.subList(half, orders.size())) {
                second.add(kitchen.cook(order));
            }
            second.addAll(0, first.get());
            return second;
        }
    }
}
