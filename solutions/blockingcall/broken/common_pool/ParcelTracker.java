// caught by: servesTenAtOnce
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.CompletableFuture;

/** Without an executor of its own the search waits in the common pool, which is as small as the machine. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        CompletableFuture.supplyAsync(() -> depot.locate(request.parcel())) // !common-pool-blocks
                .thenAcceptAsync(place -> answers.found(request, place), loop)
                .exceptionallyAsync(
                        problem -> {
                            answers.failed(request, problem.getCause().getMessage());
                            return null;
                        },
                        loop);
    }

    @Override
    public void close() {}
}
