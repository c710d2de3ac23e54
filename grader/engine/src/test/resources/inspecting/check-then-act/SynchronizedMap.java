package cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SynchronizedMap {
    Map<String, Integer> count(List<String> dishes) throws InterruptedException {
        Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());
        Thread helper = new Thread(() -> count(dishes, counts));
        helper.start();
        helper.join();
        return counts;
    }

    private void count(List<String> dishes, Map<String, Integer> counts) {
        System.out.println(dishes + " " + counts);
    }

    void both(List<String> dishes) {
        Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());
        dishes.forEach(dish -> Thread.startVirtualThread(() -> {
            Integer old = counts.get(dish); // !check-then-act
            counts.put(dish, old == null ? 1 : old + 1);
        }));
    }
}
