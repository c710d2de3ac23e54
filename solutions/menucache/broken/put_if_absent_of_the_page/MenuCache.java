// caught by: allWaitForTheOneTranslation, noPageTwice
package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import menucache.provided.Translator;

/** putIfAbsent keeps the map right, but the work was already done twice. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        if (!pages.containsKey(dish)) {
            pages.putIfAbsent(dish, translator.translate(dish)); // !check-then-act
        }
        return pages.get(dish);
    }

    public void forget(String dish) {
        pages.remove(dish);
    }
}
