package cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class LockOverBoth {
    private final Map<String, Integer> sold = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, Integer> stock = new ConcurrentHashMap<>();

    void sell(String dish) {
        synchronized (sold) {
            if (!sold.containsKey(dish)) {
                sold.put(dish, 0);
            }
        }
        take(dish);
    }

    private synchronized void take(String dish) {
        stock.put(dish, stock.getOrDefault(dish, 1) - 1);
    }
}
