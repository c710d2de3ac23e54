package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class InOneStep {
    private final Map<String, Integer> sold = new ConcurrentHashMap<>();

    void sell(String dish) {
        sold.merge(dish, 1, Integer::sum);
        sold.putIfAbsent(dish, 0);
        sold.computeIfAbsent(dish, String::length);
    }
}
