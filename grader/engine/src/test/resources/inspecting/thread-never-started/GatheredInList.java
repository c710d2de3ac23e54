package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;

class GatheredInList {
    void cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (String order : orders) {
            cooks.add(new Thread(() -> kitchen.cook(order))); // !thread-never-started
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    void cookAllByStream(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var cooks = orders.stream()
                .map(order -> Thread.ofVirtual().unstarted(() -> kitchen.cook(order))) // !thread-never-started
                .toList();
        for (var cook : cooks) {
            cook.join();
        }
    }
}
