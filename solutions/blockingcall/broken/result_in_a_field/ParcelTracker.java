// caught by: everybodyGetsTheirOwn
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The place travels to the loop in a field. It goes well as long as no two searches end at the same moment: then the
 * loop may read the field when the second place is already in it.
 */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newFixedThreadPool(10);
    private volatile String place;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        pool.execute(() -> {
            try {
                place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
