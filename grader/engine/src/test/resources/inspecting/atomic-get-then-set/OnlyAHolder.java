package cases;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class OnlyAHolder {
    int longest(List<String> dishes) {
        var longest = new AtomicInteger();
        for (String dish : dishes) {
            longest.set(longest.get() + dish.length());
        }
        dishes.forEach(dish -> {
            if (dish.length() > longest.get()) {
                longest.set(dish.length());
            }
        });
        return longest.get();
    }
}
