package cases;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class AskedFirstForSpeed {
    private final ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();

    String page(String dish) {
        String page = pages.get(dish);
        if (page == null) {
            String mine = dish.trim();
            page = pages.putIfAbsent(dish, mine);
            if (page == null) {
                page = mine;
            }
        }
        return page;
    }
}
