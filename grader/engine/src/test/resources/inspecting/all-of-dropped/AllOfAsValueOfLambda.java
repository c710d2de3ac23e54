package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class AllOfAsValueOfLambda {
    CompletableFuture<String> cook(Kitchen kitchen) {
        var bread = kitchen.cookLater("bread");
        return kitchen.cookLater("soup")
                .thenCompose(soup -> CompletableFuture.allOf(bread))
                .thenApply(nothing -> bread.join());
    }
}
