package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class OtherCollections {
    private final List<String> copied = new CopyOnWriteArrayList<>();
    private final List<String> fixed = Collections.unmodifiableList(new ArrayList<>());
    private List<String> either = Collections.synchronizedList(new ArrayList<>());

    void print() {
        for (String order : copied) {
            System.out.println(order);
        }
        for (String order : fixed) {
            System.out.println(order);
        }
        either = List.of();
        for (String order : either) {
            System.out.println(order);
        }
    }
}
