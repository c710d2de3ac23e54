package cases;

import cases.provided.Kitchen;
import java.util.concurrent.atomic.AtomicReference;

class JoinedOnly {
    String cook(Kitchen kitchen, String order) throws InterruptedException {
        var dish = new AtomicReference<String>();
        var cook = new Thread(() -> dish.set(kitchen.cook(order))); // !thread-never-started
        cook.setName("cook of " + order);
        cook.join();
        return dish.get();
    }
}
