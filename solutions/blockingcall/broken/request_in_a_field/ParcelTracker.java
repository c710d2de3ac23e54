// caught by: everybodyGetsTheirOwn
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One field for the request at hand; while its search goes on, the next request takes its place. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newFixedThreadPool(10);
    private Request current;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        current = request;
        pool.execute(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(current, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(current, e.getMessage()));
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
