// caught by: needsFewThreads
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * A semaphore keeps the number of searches down. But the permit is taken before the search is handed over: on the loop,
 * which stands still when all permits are out.
 */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore permits = new Semaphore(10);

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        permits.acquireUninterruptibly(); // !blocking-on-loop
        helpers.execute(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            } finally {
                permits.release();
            }
        });
    }

    @Override
    public void close() {
        helpers.close();
    }
}
