// caught by: answersFailures
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** After a failure the code goes on as if nothing had happened, and tells the visitor that the parcel is at null. */
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
        pool.execute(() -> search(request));
    }

    private void search(Request request) {
        String place = null;
        try {
            place = depot.locate(request.parcel());
        } catch (RuntimeException e) {
            loop.execute(() -> answers.failed(request, e.getMessage()));
        }
        String found = place;
        loop.execute(() -> answers.found(request, found));
    }

    @Override
    public void close() {
        pool.close();
    }
}
