package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StageForItsEffect {
    CompletableFuture<String> cook(Kitchen kitchen, List<String> log) {
        var dish = kitchen.cookLater("soup");
        dish.thenApply(log::add);
        dish.thenApply(soup -> log.add(soup));
        dish.thenAccept(System.out::println);
        dish.exceptionally(failure -> {
            System.err.println(failure);
            return null;
        });
        dish.exceptionally(failure -> null);
        return dish;
    }
}
