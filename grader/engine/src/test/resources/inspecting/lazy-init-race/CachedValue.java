package cases;

import java.util.ArrayList;
import java.util.List;

class CachedValue {
    private List<String> sorted;
    private int changes;

    synchronized void change() {
        changes++;
    }

    List<String> sorted() {
        if (sorted == null) {
            sorted = new ArrayList<>(List.of("soup"));
        }
        return sorted;
    }
}
