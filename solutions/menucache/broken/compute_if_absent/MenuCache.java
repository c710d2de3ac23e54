// caught by: differentPagesAtTheSameTime
package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import menucache.provided.Translator;

/** The map locks a part of itself while it computes: dishes in the same part wait, and so does forget. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        return pages.computeIfAbsent(dish, translator::translate); // !blocking-with-lock
    }

    public void forget(String dish) {
        pages.remove(dish);
    }
}
