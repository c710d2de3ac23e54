package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AfterAllOf {
    CompletableFuture<List<String>> menu(Kitchen kitchen, List<String> orders) {
        var cooking = orders.stream().map(kitchen::cookLater).toList();
        return CompletableFuture.allOf(cooking.toArray(CompletableFuture[]::new))
                .thenApply(nothing -> cooking.stream().map(CompletableFuture::join).toList());
    }

    CompletableFuture<String> two(Kitchen kitchen) {
        var bun = kitchen.cookLater("bun");
        var meat = kitchen.cookLater("meat");
        var both = CompletableFuture.allOf(bun, meat);
        return both.thenApply(nothing -> bun.join() + meat.join());
    }
}
