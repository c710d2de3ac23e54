package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class JoinInHandler {
    void open(Loop loop, Depot depot, ExecutorService pool) {
        loop.onRequest(request -> {
            var place = CompletableFuture.supplyAsync(() -> depot.find(request), pool);
            loop.reply(request, place.join()); // !blocking-on-loop
        });
        loop.onRequest(request -> {
            var places = List.of(
                    CompletableFuture.supplyAsync(() -> depot.find(request), pool),
                    CompletableFuture.supplyAsync(() -> depot.find("other " + request), pool));
            places.forEach(place -> loop.reply(request, place.join())); // !blocking-on-loop
        });
    }
}
