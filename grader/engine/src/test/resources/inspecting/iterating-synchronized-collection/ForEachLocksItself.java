package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ForEachLocksItself {
    private final List<String> orders = Collections.synchronizedList(new ArrayList<>());

    void print() {
        orders.forEach(System.out::println);
        orders.removeIf(String::isEmpty);
        System.out.println(orders);
    }
}
