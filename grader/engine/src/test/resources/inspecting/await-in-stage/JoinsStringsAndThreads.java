package cases;

import cases.provided.Kitchen;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class JoinsStringsAndThreads {
    CompletableFuture<String> menu(Kitchen kitchen, Map<String, String> sauces, Optional<String> salt) {
        return kitchen.cookLater("bun")
                .thenApply(bun -> String.join(" ", bun, sauces.get("red")))
                .thenApply(bun -> bun + salt.get());
    }
}
