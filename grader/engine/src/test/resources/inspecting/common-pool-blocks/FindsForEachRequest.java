package cases;

import cases.provided.Depot;
import cases.provided.Handler;
import cases.provided.Loop;
import java.util.concurrent.CompletableFuture;

class FindsForEachRequest implements Handler {
    private final Depot depot;
    private final Loop loop;

    FindsForEachRequest(Depot depot, Loop loop) {
        this.depot = depot;
        this.loop = loop;
    }

    @Override
    public void handle(String request) {
        CompletableFuture.supplyAsync(() -> depot.find(request)) // !common-pool-blocks
                .thenAcceptAsync(place -> loop.reply(request, place), loop);
    }
}
