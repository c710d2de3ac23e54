package cases;

import java.util.ArrayList;
import java.util.List;

class FieldReplaced {
    private List<String> orders = new ArrayList<>();

    void add(String order) {
        synchronized (orders) { // !lock-on-changing-object
            orders.add(order);
        }
    }

    List<String> takeAll() {
        synchronized (orders) { // !lock-on-changing-object
            List<String> all = orders;
            orders = new ArrayList<>();
            return all;
        }
    }
}
