// caught by: aFailureIsNotKept
package menucache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import menucache.provided.Translator;

/** The guests get an exception round the exception. */
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
            return translation.get();
        } catch (ExecutionException e) {
            translations.remove(dish, translation);
            throw new IllegalStateException(e.getCause()); // !cause-lost
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the page about " + dish, e);
        }
    }
}
