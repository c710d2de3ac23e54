package cases;

import java.util.ArrayList;
import java.util.List;

class LockedInside {
    private final List<String> dishes = new ArrayList<>();
    private int count;

    void cook(List<String> orders) {
        orders.parallelStream().forEach(order -> {
            String dish = order.toUpperCase();
            synchronized (dishes) {
                dishes.add(dish);
                count++;
            }
        });
    }
}
