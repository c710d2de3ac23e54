// caught by: whatIsForgottenIsTranslatedAnew
package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import menucache.provided.Translator;

/** A lock for each dish, and the page is put into the map at the end: an old one, too. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        String known = pages.get(dish);
        if (known != null) {
            return known;
        }
        synchronized (locks.computeIfAbsent(dish, name -> new Object())) {
            String page = pages.get(dish);
            if (page == null) {
                page = translator.translate(dish);
                pages.put(dish, page);
            }
            return page;
        }
    }

    public void forget(String dish) {
        pages.remove(dish);
        locks.remove(dish);
    }
}
