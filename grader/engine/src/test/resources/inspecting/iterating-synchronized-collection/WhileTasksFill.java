package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class WhileTasksFill {
    void cook(List<String> orders) {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        for (String order : orders) {
            Thread.startVirtualThread(() -> dishes.add(order));
        }
        for (String dish : dishes) { // !iterating-synchronized-collection
            System.out.println(dish);
        }
    }
}
