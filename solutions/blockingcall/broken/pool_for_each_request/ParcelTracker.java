// caught by: needsFewThreads, closesCleanly
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each request makes a pool of its own, and nobody ever closes it: its thread waits for a second task forever. */
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
        ExecutorService helper = Executors.newFixedThreadPool(1); // !pool-per-task // !executor-never-closed
        helper.execute(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            }
        });
    }

    @Override
    public void close() {}
}
