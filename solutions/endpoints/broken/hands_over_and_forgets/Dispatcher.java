// caught by: everyRequestGetsItsAnswer, loopKeepsTicking, asyncEndpointsOnTheLoop, answersOnTheLoopInTime
package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/** Puts every request into a queue, and has nobody who takes it out. The loop was never so free. */
public final class Dispatcher implements AutoCloseable {
    private final Queue<Request> requests = new ArrayDeque<>();

    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {}

    public void handle(Request request) {
        requests.add(request);
    }

    @Override
    public void close() {}
}
