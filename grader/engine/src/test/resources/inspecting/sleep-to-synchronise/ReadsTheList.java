package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class ReadsTheList {
    List<String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        List<String> dishes = new CopyOnWriteArrayList<>();
        for (String order : orders) {
            new Thread(() -> dishes.add(kitchen.cook(order))).start(); // !order-lost
        }
        Thread.sleep(5000); // !sleep-to-synchronise
        return dishes;
    }
}
