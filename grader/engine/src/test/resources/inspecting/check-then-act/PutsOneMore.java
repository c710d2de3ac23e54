package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class PutsOneMore {
    private final Map<String, Integer> sold = new ConcurrentHashMap<>();
    private final Map<String, Integer> lost;

    PutsOneMore() {
        lost = new ConcurrentHashMap<>();
    }

    void sell(String dish) {
        sold.put(dish, sold.get(dish) + 1); // !check-then-act
    }

    void lose(String dish) {
        this.lost.put(dish, this.lost.getOrDefault(dish, 0) + 1); // !check-then-act
    }
}
