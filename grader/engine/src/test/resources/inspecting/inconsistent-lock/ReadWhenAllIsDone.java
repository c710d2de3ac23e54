package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

class ReadWhenAllIsDone {
    private final List<String> dishes = new ArrayList<>();
    private int burnt;

    List<String> cook(List<String> orders) {
        try (var cooks = Executors.newFixedThreadPool(3)) {
            for (String order : orders) {
                cooks.execute(() -> cook(order));
            }
        }
        System.out.println(burnt + " burnt");
        return dishes;
    }

    private synchronized void cook(String order) {
        dishes.add(order);
        burnt++;
    }
}
