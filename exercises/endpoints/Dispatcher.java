package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.Map;

/** The middle of a web framework: has each request answered by its endpoint, on the right kind of thread. */
public final class Dispatcher implements AutoCloseable {
    private final EventLoop loop;
    private final Map<String, Endpoint> endpoints;
    private final int workers;
    private final Answers answers;

    /**
     * @param loop calls {@link #handle}; asynchronous endpoints and the answers belong to it
     * @param endpoints the endpoint for each path; nobody changes the map any more
     * @param workers how many blocking endpoints may be called at the same time; at least 1
     * @param answers takes the answers to the visitors
     */
    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.workers = workers;
        this.answers = answers;
    }

    /**
     * Has a request answered, and returns at once. It is called on the loop. The answer goes out later, or at once
     * where it is known already, and always on the loop.
     */
    public void handle(Request request) {
        // TODO: task 1, then task 2, 3 and 4
        throw new UnsupportedOperationException("TODO: handle() is still empty; begin with task 1 of the README");
    }

    /**
     * Called once, not on the loop, when all requests have been answered. Soon after it no thread that you have started
     * is left; the loop goes on.
     */
    @Override
    public void close() {
        // TODO: task 4: end here what you have started
    }
}
