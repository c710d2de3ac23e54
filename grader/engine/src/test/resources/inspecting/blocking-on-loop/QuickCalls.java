package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

class QuickCalls {
    void serve(Loop loop, Depot depot, BlockingQueue<String> parcels, Semaphore slots, AtomicReference<String> last) {
        loop.onRequest(request -> {
            parcels.offer(request);
            String next = parcels.poll();
            if (slots.tryAcquire()) {
                last.set(next);
            }
            loop.reply(request, depot.name() + last.get() + String.join(" ", List.of("a", "b")));
        });
    }

    void whenDone(Loop loop, CompletableFuture<String> place) {
        loop.onRequest(request -> place.thenAccept(p -> loop.reply(request, p)));
        loop.execute(() -> System.out.println(place.getNow("unknown")));
    }
}
