package cases;

import cases.provided.Kitchen;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class AwaitsWhatMayBeDone {
    private final Map<String, CompletableFuture<String>> made = new ConcurrentHashMap<>();
    private CompletableFuture<Void> opened;

    CompletableFuture<String> menu(CompletableFuture<String> bun, CompletableFuture<String> meat) {
        opened = CompletableFuture.allOf(bun, meat);
        return opened.thenApply(nothing -> bun.join() + meat.join() + made.get("sauce").join());
    }

    CompletableFuture<Runnable> later(Kitchen kitchen) {
        return kitchen.cookLater("bun").thenApply(bun -> () -> System.out.println(kitchen.cookLater(bun).join()));
    }
}
