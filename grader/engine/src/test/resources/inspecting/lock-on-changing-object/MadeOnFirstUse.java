package cases;

import java.util.ArrayList;
import java.util.List;

class MadeOnFirstUse {
    private List<String> orders;

    synchronized void prepare() {
        if (orders == null) {
            orders = new ArrayList<>();
        }
    }

    void add(String order) {
        prepare();
        synchronized (orders) {
            orders.add(order); // !inconsistent-lock:informative
        }
    }
}
