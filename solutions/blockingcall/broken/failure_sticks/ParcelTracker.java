// caught by: answersFailures
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What went wrong is kept in a field and never taken out again: from then on every request fails. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile RuntimeException problem;

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        helpers.execute(() -> {
            String place = search(request);
            loop.execute(() -> {
                if (problem == null) {
                    answers.found(request, place);
                } else {
                    answers.failed(request, problem.getMessage());
                }
            });
        });
    }

    private String search(Request request) {
        try {
            return depot.locate(request.parcel());
        } catch (RuntimeException e) {
            problem = e;
            return null;
        }
    }

    @Override
    public void close() {
        helpers.close();
    }
}
