package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class NumberFromSize {
    private final Map<Integer, String> orders = new ConcurrentHashMap<>();

    int order(String dish) {
        int number = orders.size() + 1; // !check-then-act
        orders.put(number, dish);
        return number;
    }
}
