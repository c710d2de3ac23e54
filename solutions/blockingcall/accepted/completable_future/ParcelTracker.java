package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.DepotException;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import blockingcall.provided.RequestHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The search in a pool, what comes after it on the loop: a chain of stages, each with its executor. */
public class ParcelTracker implements RequestHandler, AutoCloseable {
    private final EventLoop loop;
    private final Depot depot;
    private final Answers answers;
    private final ExecutorService pool = Executors.newWorkStealingPool(12);

    public ParcelTracker(EventLoop loop, Depot depot, Answers answers) {
        this.loop = loop;
        this.depot = depot;
        this.answers = answers;
    }

    @Override
    public void handle(Request request) {
        CompletableFuture.supplyAsync(() -> depot.locate(request.parcel()), pool)
                .whenCompleteAsync((place, problem) -> answer(request, place, problem), loop);
    }

    private void answer(Request request, String place, Throwable problem) {
        if (problem == null) {
            answers.found(request, place);
        } else {
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            String reason = cause instanceof DepotException ? cause.getMessage() : cause.toString();
            answers.failed(request, reason);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
