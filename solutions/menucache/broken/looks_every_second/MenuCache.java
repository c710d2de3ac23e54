// caught by: allWaitForTheOneTranslation
package menucache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** Who finds a translation under way looks every second whether it is done. */
public final class MenuCache {
    private final Translator translator;
    private final ConcurrentMap<String, FutureTask<String>> translations = new ConcurrentHashMap<>();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        FutureTask<String> translation = translations.get(dish);
        if (translation == null) {
            var mine = new FutureTask<>(() -> translator.translate(dish));
            translation = translations.putIfAbsent(dish, mine);
            if (translation == null) {
                translation = mine;
                mine.run();
            }
        }
        return result(dish, translation);
    }

    public void forget(String dish) {
        translations.remove(dish);
    }

    private String result(String dish, FutureTask<String> translation) {
        try {
            while (!translation.isDone()) { // !busy-wait
                Thread.sleep(1000);
            }
            return translation.get();
        } catch (ExecutionException e) {
            translations.remove(dish, translation);
            if (e.getCause() instanceof TranslationException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the page about " + dish, e);
        }
    }
}
