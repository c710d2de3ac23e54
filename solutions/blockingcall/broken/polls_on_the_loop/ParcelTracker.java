// caught by: answersOnTheLoopInTime, servesTenAtOnce, answersFailures
package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The loop looks every 20 ms whether the search is over: answers are late, and the loop works for nothing. */
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
        Future<String> place = pool.submit(() -> depot.locate(request.parcel()));
        look(request, place);
    }

    private void look(Request request, Future<String> place) {
        if (!place.isDone()) {
            loop.after(Duration.ofMillis(20), () -> look(request, place)); // !busy-wait
            return;
        }
        try {
            answers.found(request, place.get());
        } catch (ExecutionException e) {
            answers.failed(request, e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
