package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class UnderItsLock {
    private final List<String> orders = Collections.synchronizedList(new ArrayList<>());

    void print() {
        synchronized (orders) {
            for (String order : orders) {
                System.out.println(order);
            }
        }
    }
}
