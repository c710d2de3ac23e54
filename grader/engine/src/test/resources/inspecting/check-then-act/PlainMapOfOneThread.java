package cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class PlainMapOfOneThread {
    int count(List<String> dishes) {
        Map<String, Integer> plain = new HashMap<>();
        Map<String, Integer> alone = new ConcurrentHashMap<>();
        for (String dish : dishes) {
            plain.put(dish, plain.getOrDefault(dish, 0) + 1);
            if (!alone.containsKey(dish)) {
                alone.put(dish, 1);
            }
        }
        return plain.size() + alone.size();
    }
}
