package menucache;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** The whole menu is one immutable map, replaced by compare-and-set; each page has a latch that opens when it is there. */
public final class MenuCache {
    private static final class Page {
        private final CountDownLatch ready = new CountDownLatch(1);
        private volatile String text;
        private volatile TranslationException failure;
    }

    private final Translator translator;
    private final AtomicReference<Map<String, Page>> menu = new AtomicReference<>(Map.of());

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        var mine = new Page();
        var before = menu.getAndUpdate(pages -> pages.containsKey(dish)
                ? pages
                : changed(pages, p -> {
                    p.put(dish, mine);
                    return p;
                }));
        var page = before.getOrDefault(dish, mine);
        if (page == mine) {
            try {
                page.text = translator.translate(dish);
            } catch (TranslationException e) {
                page.failure = e;
                menu.updateAndGet(pages -> changed(pages, p -> {
                    p.remove(dish, mine);
                    return p;
                }));
            } finally {
                page.ready.countDown();
            }
        }
        try {
            page.ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (page.failure != null) {
            throw page.failure;
        }
        return page.text;
    }

    public void forget(String dish) {
        menu.updateAndGet(pages -> changed(pages, p -> {
            p.remove(dish);
            return p;
        }));
    }

    private static Map<String, Page> changed(Map<String, Page> pages, UnaryOperator<Map<String, Page>> change) {
        return change.apply(new HashMap<>(pages));
    }
}
