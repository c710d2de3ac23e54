package cases;

import cases.provided.Kitchen;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BarrierBetween {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    List<String> serveCollected(Kitchen kitchen, List<String> orders) {
        return orders.stream().map(kitchen::cookLater).collect(Collectors.toList()).stream()
                .map(CompletableFuture::join)
                .toList();
    }

    List<String> serveSorted(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(kitchen::cookLater)
                .sorted(Comparator.comparing(CompletableFuture::hashCode))
                .map(CompletableFuture::join)
                .toList();
    }

    List<String> serveTwo(Kitchen kitchen) {
        return Stream.of(kitchen.cookLater("cheese"), kitchen.cookLater("bacon"))
                .map(CompletableFuture::join)
                .toList();
    }

    List<String> serveFromVariable(Kitchen kitchen, List<String> orders) {
        var burgers = orders.stream().map(kitchen::cookLater).toList();
        return burgers.stream().map(CompletableFuture::join).toList();
    }
}
