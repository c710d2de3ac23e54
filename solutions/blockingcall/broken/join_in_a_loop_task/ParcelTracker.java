// caught by: loopKeepsTicking, servesTenAtOnce
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** handle returns at once, but the task it leaves on the loop waits there for the search. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newFixedThreadPool(10);

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        CompletableFuture<String> place = CompletableFuture.supplyAsync(() -> depot.locate(request.parcel()), pool);
        loop.execute(() -> {
            try {
                answers.found(request, place.join()); // !blocking-on-loop
            } catch (CompletionException e) {
                answers.failed(request, e.getCause().getMessage());
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
