package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class OverACopy {
    private final List<String> orders = Collections.synchronizedList(new ArrayList<>());

    void print() {
        for (String order : new ArrayList<>(orders)) {
            System.out.println(order);
        }
        for (String order : List.copyOf(orders)) {
            System.out.println(order);
        }
    }
}
