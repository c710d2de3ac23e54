package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tells visitors of the web site where their parcels are. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        // A helper waits in place of the loop. Virtual threads are cheap: one for each request.
        helpers.execute(() -> {
            var answer = search(request);
            loop.execute(answer);
        });
    }

    /** Waits for the search; what it gives back is for the loop to run. */
    private Runnable search(Request request) {
        try {
            var place = depot.locate(request.parcel());
            return () -> answers.found(request, place);
        } catch (RuntimeException e) {
            // Nobody looks at what a helper throws, so it has to become an answer here.
            return () -> answers.failed(request, e.getMessage());
        }
    }

    @Override
    public void close() {
        // Lets running searches finish; this is not the loop's thread, so waiting is fine.
        helpers.close();
    }
}
