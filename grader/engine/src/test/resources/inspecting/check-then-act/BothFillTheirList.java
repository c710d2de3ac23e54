package cases;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

class BothFillTheirList {
    private final Map<Integer, List<String>> orders = new ConcurrentHashMap<>();

    void order(int table, String dish) {
        List<String> dishes = orders.get(table); // !check-then-act
        if (dishes == null) {
            dishes = new CopyOnWriteArrayList<>();
            orders.put(table, dishes);
        }
        dishes.add(dish);
    }
}
