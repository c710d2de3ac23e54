package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class AnyOfAsStatement {
    String first(Kitchen kitchen) {
        var soup = kitchen.cookLater("soup");
        var bread = kitchen.cookLater("bread");
        CompletableFuture.anyOf(soup, bread); // !all-of-dropped
        return soup.isDone() ? soup.getNow("") : bread.getNow("");
    }
}
