package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class AllOfInVariable {
    void cookTwo(Kitchen kitchen) {
        var soup = kitchen.cookLater("soup");
        var bread = kitchen.cookLater("bread");
        CompletableFuture<Void> both = CompletableFuture.allOf(soup, bread); // !all-of-dropped
        System.out.println("all is cooked");
    }
}
