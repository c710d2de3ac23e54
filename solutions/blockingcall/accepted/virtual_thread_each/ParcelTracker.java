package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;

/** A virtual thread for each request, and nothing else: it ends with its request, so there is nothing to close. */
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
        Thread.startVirtualThread(() -> {
            Runnable answer;
            try {
                String place = depot.locate(request.parcel());
                answer = () -> answers.found(request, place);
            } catch (RuntimeException e) {
                answer = () -> answers.failed(request, "the depot says: " + e.getMessage());
            }
            loop.execute(answer);
        });
    }

    @Override
    public void close() {}
}
