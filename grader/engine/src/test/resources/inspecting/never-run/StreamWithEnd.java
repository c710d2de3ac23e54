package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class StreamWithEnd {
    List<String> startAll(Kitchen kitchen, List<String> orders) {
        var cooking = orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cook(order)))
                .toList();
        return cooking.stream().map(CompletableFuture::join).toList();
    }

    Stream<CompletableFuture<String>> lazily(Kitchen kitchen, List<String> orders) {
        return orders.stream().map(kitchen::cookLater);
    }

    void endsLater(Kitchen kitchen, List<String> orders) {
        var cooking = orders.stream().map(kitchen::cookLater);
        cooking.forEach(dish -> dish.thenAccept(System.out::println));
    }

    void flat(Kitchen kitchen, List<List<String>> tables) {
        tables.stream().flatMap(orders -> orders.stream().map(kitchen::cookLater)).toList();
    }
}
