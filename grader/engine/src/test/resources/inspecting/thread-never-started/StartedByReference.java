package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class StartedByReference {
    void later(Kitchen kitchen, ScheduledExecutorService clock) {
        Thread cook = new Thread(() -> kitchen.cook("soup"));
        clock.schedule(cook::start, 1, TimeUnit.SECONDS);
    }

    void all(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var cooks = new ArrayList<Thread>();
        orders.forEach(order -> cooks.add(new Thread(() -> kitchen.cook(order))));
        cooks.forEach(Thread::start);
        for (var cook : cooks) {
            cook.join();
        }
    }
}
