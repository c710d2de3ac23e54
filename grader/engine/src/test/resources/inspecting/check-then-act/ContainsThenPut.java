package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class ContainsThenPut {
    private final Map<String, String> menu = new ConcurrentHashMap<>();

    void offer(String dish, String price) {
        if (!menu.containsKey(dish)) { // !check-then-act
            menu.put(dish, price);
        }
    }
}
