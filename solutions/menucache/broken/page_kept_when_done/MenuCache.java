// caught by: allWaitForTheOneTranslation, noPageTwice
package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import menucache.provided.Translator;

/** The page is kept when it is there; who asks before that has it translated again. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        String page = pages.get(dish);
        if (page == null) {
            page = translator.translate(dish);
            pages.put(dish, page); // !check-then-act
        }
        return page;
    }

    public void forget(String dish) {
        pages.remove(dish);
    }
}
