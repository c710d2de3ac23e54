package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) throws InterruptedException {
        var dishes = Collections.synchronizedList(new ArrayList<String>());
        Thread cook = new Thread(() -> orders.forEach(order -> dishes.add(kitchen.cook(order))));
        cook.start(); // !concurrent-in-name-only
        cook.join();
        return dishes;
    }
}
