package cases;

import java.util.HashMap;
import java.util.Map;

class WithCopy {
    private Map<String, Integer> prices;

    Map<String, Integer> prices() {
        Map<String, Integer> found = prices;
        if (found == null) { // !double-checked-locking
            synchronized (this) {
                found = prices;
                if (found == null) {
                    found = new HashMap<>();
                    prices = found;
                }
            }
        }
        return found;
    }
}
