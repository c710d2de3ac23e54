package cases;

import java.util.ArrayList;
import java.util.List;

class FinalField {
    private final Object lock = new Object();
    private List<String> orders = new ArrayList<>();

    List<String> takeAll() {
        synchronized (lock) {
            List<String> all = orders;
            orders = new ArrayList<>();
            return all;
        }
    }
}
