package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Virtual threads, at most twelve of them in the depot at a time; the loop itself keeps the line of those who wait. All
 * fields are touched on the loop only, so they need no lock.
 */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private static final int LIMIT = 12;

    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final Queue<Request> waiting = new ArrayDeque<>();
    private int searching;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        waiting.add(request);
        startNext();
    }

    private void startNext() {
        if (searching < LIMIT && !waiting.isEmpty()) {
            searching++;
            Request request = waiting.remove();
            Thread.ofVirtual().name("search for " + request.parcel()).start(() -> search(request));
        }
    }

    private void search(Request request) {
        String place = null;
        RuntimeException problem = null;
        try {
            place = depot.locate(request.parcel());
        } catch (RuntimeException e) {
            problem = e;
        }
        String found = place;
        RuntimeException thrown = problem;
        loop.execute(() -> finish(request, found, thrown));
    }

    private void finish(Request request, String place, RuntimeException problem) {
        searching--;
        startNext();
        if (problem == null) {
            answers.found(request, place);
        } else {
            answers.failed(request, problem.getMessage());
        }
    }

    @Override
    public void close() {}
}
