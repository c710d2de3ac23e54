package cases;

import java.util.HashMap;
import java.util.Map;

class TextAsKey {
    private final Map<String, String> pages = new HashMap<>();

    String page(String dish) {
        synchronized (dish) { // !lock-on-changing-object
            return pages.computeIfAbsent(dish, String::toUpperCase);
        }
    }
}
