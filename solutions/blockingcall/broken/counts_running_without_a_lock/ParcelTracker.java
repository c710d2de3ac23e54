// caught by: closesCleanly
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The last search to end closes the pool. But searches count themselves out without a lock: of two that end at the same
 * moment, both may read the same number, and then it never comes down to zero.
 */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newFixedThreadPool(10);
    private volatile int running;
    private volatile boolean closing;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        running++; // !volatile-compound
        pool.execute(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            } finally {
                running--; // !volatile-compound
                closeAfterTheLast();
            }
        });
    }

    private void closeAfterTheLast() {
        if (closing && running == 0) {
            pool.shutdown();
        }
    }

    @Override
    public void close() {
        closing = true;
        closeAfterTheLast();
    }
}
