package menucache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** Each page is a small object with a lock, held during its translation; whoever comes first in fills it. */
public final class MenuCache {
    private final Translator translator;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    private final class Page {
        private final ReentrantLock lock = new ReentrantLock();
        private String text;
        private TranslationException failure;

        String read(String dish) {
            lock.lock();
            try {
                if (text == null && failure == null) {
                    text = translator.translate(dish);
                }
            } catch (TranslationException e) {
                failure = e;
                pages.remove(dish, this);
            } finally {
                lock.unlock();
            }
            if (failure != null) {
                throw failure;
            }
            return text;
        }
    }

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        return pages.computeIfAbsent(dish, name -> new Page()).read(dish);
    }

    public void forget(String dish) {
        pages.remove(dish);
    }
}
