package menucache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** computeIfAbsent only makes the promise; a thread of its own keeps it, and takes it out of the map if it cannot. */
public final class MenuCache {
    private final Translator translator;
    private final ConcurrentMap<String, CompletableFuture<String>> promises = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    public String page(String dish) {
        var promise = promises.computeIfAbsent(dish, this::begin);
        try {
            return promise.join();
        } catch (CompletionException e) {
            throw (TranslationException) e.getCause();
        }
    }

    public void forget(String dish) {
        promises.remove(dish);
    }

    private CompletableFuture<String> begin(String dish) {
        var promise = new CompletableFuture<String>();
        threads.execute(() -> {
            try {
                promise.complete(translator.translate(dish));
            } catch (TranslationException e) {
                promises.remove(dish, promise);
                promise.completeExceptionally(e);
            }
        });
        return promise;
    }
}
