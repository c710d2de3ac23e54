// caught by: answersOnTheLoopInTime, everybodyGetsTheirOwn
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What comes after the search runs where the search ran: on the helper, not on the loop. */
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
        CompletableFuture.supplyAsync(() -> depot.locate(request.parcel()), pool)
                .thenAccept(place -> answers.found(request, place))
                .exceptionally(problem -> {
                    answers.failed(request, problem.getCause().getMessage());
                    return null;
                });
    }

    @Override
    public void close() {
        pool.close();
    }
}
