package cases;

import java.util.ArrayList;
import java.util.List;

class FillsList {
    List<String> cookAll(List<String> orders) throws InterruptedException {
        List<String> dishes = new ArrayList<>();
        var cooks = new ArrayList<Thread>();
        for (String order : orders) {
            Thread cook = new Thread(() -> dishes.add(order.toUpperCase())); // !shared-mutation // !order-lost
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return dishes;
    }
}
