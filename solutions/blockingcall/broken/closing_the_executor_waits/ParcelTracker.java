// caught by: loopKeepsTicking, answersOnTheLoopInTime, servesTenAtOnce
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A virtual thread searches; but the end of the try statement closes the executor, and closing waits for the search.
 */
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
        try (ExecutorService helper = Executors.newVirtualThreadPerTaskExecutor()) { // !blocking-on-loop
            helper.execute(() -> {
                try {
                    String place = depot.locate(request.parcel());
                    loop.execute(() -> answers.found(request, place));
                } catch (RuntimeException e) {
                    loop.execute(() -> answers.failed(request, e.getMessage()));
                }
            });
        }
    }

    @Override
    public void close() {}
}
