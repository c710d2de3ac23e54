package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Ten plain threads that take requests from a queue; a sign at the end of the queue sends them home. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private static final Request CLOSED = new Request("nobody", "nothing");

    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
        for (int i = 1; i <= 10; i++) {
            Thread worker = new Thread(this::work, "depot-worker-" + i);
            worker.start();
            workers.add(worker);
        }
    }

    private void work() {
        try {
            for (Request request = queue.take(); request != CLOSED; request = queue.take()) {
                serve(request);
            }
            // The next worker wants to see the sign too.
            queue.add(CLOSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Request request) {
        try {
            String place = depot.locate(request.parcel());
            loop.execute(() -> answers.found(request, place));
        } catch (RuntimeException e) {
            loop.execute(() -> answers.failed(request, e.getMessage()));
        }
    }

    @Override
    public void handle(Request request) {
        queue.add(request);
    }

    @Override
    public void close() {
        queue.add(CLOSED);
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
