package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class AllOfAwaited {
    void cookTwo(Kitchen kitchen) throws InterruptedException, ExecutionException {
        var soup = kitchen.cookLater("soup");
        var bread = kitchen.cookLater("bread");
        CompletableFuture.allOf(soup, bread).join();
        var both = CompletableFuture.allOf(soup, bread);
        both.get();
    }

    CompletableFuture<Void> cookAll(List<CompletableFuture<String>> dishes) {
        return CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new));
    }
}
