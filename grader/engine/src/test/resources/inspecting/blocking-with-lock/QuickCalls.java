package cases;

import cases.provided.Depot;
import cases.provided.Oven;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

class QuickCalls {
    private final Map<String, String> prices = new HashMap<>();
    private final AtomicReference<String> special = new AtomicReference<>("soup");
    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();

    synchronized String price(Oven oven, Depot depot) {
        oven.clean("now");
        orders.poll();
        return prices.get(special.get()) + String.join(",", orders) + depot.name();
    }
}
