package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;

/** Tells visitors of the web site where their parcels are. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;

    /**
     * @param loop serves all requests of the web site, on one thread
     * @param depot knows where the parcels are, and makes its caller wait
     * @param answers takes the answers to the visitors
     */
    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    /**
     * Answers a request with the parcel's place, or with the reason why the search failed. Returns at once; the answer
     * goes out on the loop, the moment the depot's search is over.
     */
    @Override
    public void handle(Request request) {
        // TODO: the answer is right, but nothing else happens on the loop while the depot searches.
        answers.found(request, depot.locate(request.parcel()));
    }

    /**
     * Called once, when no more requests come; not on the loop. Requests handled before are still answered; after the
     * last answer no thread started by this tracker is left.
     */
    @Override
    public void close() {
        // TODO: end here what the tracker has started.
    }
}
