package menucache;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

/** The map belongs to one thread, the librarian; all others send it notes and wait for an answer. */
public final class MenuCache {
    private final Translator translator;
    private final BlockingQueue<Runnable> notes = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<String>> shelf = new HashMap<>(); // the librarian's

    public MenuCache(Translator translator) {
        this.translator = translator;
        Thread.ofVirtual().name("librarian").start(this::readNotes);
    }

    public String page(String dish) {
        var answer = new CompletableFuture<CompletableFuture<String>>();
        notes.add(() -> answer.complete(shelf.computeIfAbsent(dish, this::begin)));
        try {
            return answer.get().get();
        } catch (ExecutionException e) {
            throw (TranslationException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forget(String dish) {
        var answer = new CompletableFuture<Void>();
        notes.add(() -> {
            shelf.remove(dish);
            answer.complete(null);
        });
        answer.join();
    }

    private CompletableFuture<String> begin(String dish) {
        var page = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                page.complete(translator.translate(dish));
            } catch (TranslationException e) {
                notes.add(() -> {
                    shelf.remove(dish, page);
                    page.completeExceptionally(e);
                });
            }
        });
        return page;
    }

    private void readNotes() {
        try {
            while (true) {
                notes.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
