package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class WorkersWait {
    void open(Loop loop, Depot depot, ExecutorService pool) {
        loop.onRequest(request -> pool.submit(() -> {
            String place = depot.find(request);
            loop.execute(() -> loop.reply(request, place));
        }));
        loop.onRequest(request -> CompletableFuture.supplyAsync(() -> depot.find(request), pool)
                .thenAcceptAsync(place -> loop.reply(request, place), loop));
        loop.onRequest(request -> Thread.startVirtualThread(() -> {
            String place = depot.find(request);
            loop.execute(() -> loop.reply(request, place));
        }));
    }
}
