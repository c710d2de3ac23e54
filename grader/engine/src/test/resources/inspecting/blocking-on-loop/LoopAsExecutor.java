package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.concurrent.CompletableFuture;

class LoopAsExecutor {
    CompletableFuture<String> find(Loop loop, Depot depot, String parcel) {
        return CompletableFuture.supplyAsync(() -> depot.find(parcel), loop); // !blocking-on-loop
    }

    CompletableFuture<String> findLater(Loop loop, Depot depot, CompletableFuture<String> parcel) {
        return parcel.thenApplyAsync(name -> depot.find(name), loop::execute); // !blocking-on-loop
    }
}
