package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class Party {
    private final Kitchen kitchen;
    private final ExecutorService cooks = Executors.newCachedThreadPool(); // !concurrent-in-name-only

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    List<String> cookAll(List<String> orders) {
        var dishes = new ArrayList<String>();
        for (String order : orders) {
            dishes.add(kitchen.cook(order));
        }
        return dishes;
    }

    void close() throws InterruptedException {
        cooks.shutdown();
        cooks.awaitTermination(1, TimeUnit.MINUTES);
    }
}
