package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class StageKept {
    CompletableFuture<String> cook(Kitchen kitchen) {
        var dish = kitchen.cookLater("soup");
        dish = dish.thenApply(soup -> "hot " + soup);
        var safe = dish.exceptionally(failure -> "bread"); // !exception-lost-in-task:informative
        return safe.thenApply(soup -> soup + "!");
    }

    void nobodyGoesOn(Kitchen kitchen) {
        var dish = kitchen.cookLater("soup");
        dish.thenApply(soup -> "hot " + soup);
    }
}
