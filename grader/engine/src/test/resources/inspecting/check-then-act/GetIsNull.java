package cases;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class GetIsNull {
    private final ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();

    String page(String dish) {
        String page = pages.get(dish); // !check-then-act
        if (page == null) {
            page = dish.toUpperCase();
            pages.put(dish, page);
        }
        return page;
    }
}
