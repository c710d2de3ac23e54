// caught by: closesCleanly
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All requests are served well, and the pool waits for more until the end of days. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newFixedThreadPool(10); // !executor-never-closed

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        pool.execute(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            }
        });
    }

    @Override
    public void close() {
        // The server is going down anyway.
    }
}
