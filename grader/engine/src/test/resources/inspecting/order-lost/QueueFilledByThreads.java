package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class QueueFilledByThreads {
    List<String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var dishes = new ConcurrentLinkedQueue<String>();
        var cooks = new ArrayList<Thread>();
        for (var order : orders) {
            cooks.add(Thread.startVirtualThread(() -> dishes.add(kitchen.cook(order)))); // !order-lost
        }
        for (var cook : cooks) {
            cook.join();
        }
        return List.copyOf(dishes);
    }
}
