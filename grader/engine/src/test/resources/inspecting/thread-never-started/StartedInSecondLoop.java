package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;

class StartedInSecondLoop {
    void all(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var cooks = orders.stream().map(order -> new Thread(() -> kitchen.cook(order))).toList();
        for (var cook : cooks) {
            cook.start();
        }
        for (var cook : cooks) {
            cook.join();
        }
        List<Thread> washers = new ArrayList<>();
        washers.add(new Thread(() -> kitchen.cook("dishes")));
        washers.forEach(washer -> washer.start());
    }
}
