// caught by: differentPagesAtTheSameTime, noPageTwice
package menucache;

import java.util.HashMap;
import java.util.Map;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** Woken by another page, a guest takes the own one for done. */
public final class MenuCache {
    private static final class Page {
        private boolean done;
        private String text;
        private TranslationException failure;
    }

    private final Translator translator;
    private final Map<String, Page> pages = new HashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        Page page;
        boolean mine = false;
        synchronized (this) {
            page = pages.get(dish);
            if (page == null) {
                page = new Page();
                pages.put(dish, page);
                mine = true;
            }
        }
        if (mine) {
            translate(dish, page);
        }
        return await(page);
    }

    public synchronized void forget(String dish) {
        pages.remove(dish);
    }

    private void translate(String dish, Page page) {
        String text = null;
        TranslationException failure = null;
        try {
            text = translator.translate(dish);
        } catch (TranslationException e) {
            failure = e;
        }
        synchronized (this) {
            page.text = text;
            page.failure = failure;
            page.done = true;
            if (failure != null && pages.get(dish) == page) {
                pages.remove(dish);
            }
            notifyAll();
        }
    }

    private synchronized String await(Page page) {
        if (!page.done) { // !wait-not-in-loop
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (page.failure != null) {
            throw page.failure;
        }
        return page.text;
    }
}
