// caught by: needsFewThreads
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;

/** All right for ten visitors; for ten thousand it is ten thousand platform threads. */
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
        Thread helper = new Thread(() -> {
            try {
                String place = depot.locate(request.parcel());
                loop.execute(() -> answers.found(request, place));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.failed(request, e.getMessage()));
            }
        });
        helper.start();
    }

    @Override
    public void close() {}
}
