package cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class LoopsOverKeys {
    private final Map<String, Integer> sold = Collections.synchronizedMap(new HashMap<>());

    int sum() {
        int sum = 0;
        for (int count : this.sold.values()) { // !iterating-synchronized-collection
            sum += count;
        }
        return sum;
    }
}
