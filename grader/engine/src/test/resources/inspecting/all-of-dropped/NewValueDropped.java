package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class NewValueDropped {
    String cook(Kitchen kitchen, int guests) {
        var dish = kitchen.cookLater("soup");
        dish.thenApply(soup -> soup + " for " + guests); // !all-of-dropped
        return dish.join();
    }

    CompletableFuture<String> cookLater(Kitchen kitchen) {
        var dish = kitchen.cookLater("soup");
        dish.thenApply(soup -> { // !all-of-dropped
            return "hot " + soup;
        });
        return dish;
    }
}
