package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LoopsOverList {
    private final List<String> orders = Collections.synchronizedList(new ArrayList<>());

    void order(String dish) {
        orders.add(dish);
    }

    void print() {
        for (String order : orders) { // !iterating-synchronized-collection
            System.out.println(order);
        }
    }
}
