// caught by: differentPagesAtTheSameTime
package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import menucache.provided.Translator;

/** Sixteen locks for all dishes: less waiting for others, but still some. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Object[] locks = Stream.generate(Object::new).limit(16).toArray();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        String page = pages.get(dish);
        if (page != null) {
            return page;
        }
        synchronized (locks[Math.floorMod(dish.hashCode(), locks.length)]) {
            page = pages.get(dish);
            if (page == null) {
                page = translator.translate(dish);
                pages.put(dish, page);
            }
            return page;
        }
    }

    public void forget(String dish) {
        pages.remove(dish);
    }
}
