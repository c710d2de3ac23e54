package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;

class OneTaskOnly {
    List<String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        List<String> dishes = new ArrayList<>();
        Thread cook = Thread.startVirtualThread(() -> {
            for (String order : orders) {
                dishes.add(kitchen.cook(order));
            }
        });
        cook.join();
        return dishes;
    }
}
