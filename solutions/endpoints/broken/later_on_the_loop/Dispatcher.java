// caught by: loopKeepsTicking, asManyAsThereAreWorkers, asyncNeedsNoWorker
package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.AsyncEndpoint;
import endpoints.provided.BlockingEndpoint;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * The blocking endpoint is handed to the loop as a task: handle() returns at once, and then the loop waits all the
 * same.
 */
public final class Dispatcher implements AutoCloseable {
    private final EventLoop loop;
    private final Map<String, Endpoint> endpoints;
    private final Answers answers;
    private final EventLoop pool;

    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.answers = answers;
        pool = loop;
    }

    public void handle(Request request) {
        switch (endpoints.get(request.path())) {
            case BlockingEndpoint endpoint -> callOnWorker(endpoint, request);
            case AsyncEndpoint endpoint -> callOnLoop(endpoint, request);
            case null -> answers.send(request, 404, request.path());
        }
    }

    private void callOnWorker(BlockingEndpoint endpoint, Request request) {
        pool.execute(() -> {
            try {
                var page = endpoint.answer(request); // !blocking-on-loop
                loop.execute(() -> answers.send(request, 200, page));
            } catch (RuntimeException e) {
                loop.execute(() -> answers.send(request, 500, e.getMessage()));
            }
        });
    }

    private void callOnLoop(AsyncEndpoint endpoint, Request request) {
        try {
            endpoint.begin(request).whenCompleteAsync((page, problem) -> answer(request, page, problem), loop);
        } catch (RuntimeException e) {
            answer(request, null, e);
        }
    }

    private void answer(Request request, String page, Throwable problem) {
        if (problem == null) {
            answers.send(request, 200, page);
        } else {
            var root = problem instanceof CompletionException ? problem.getCause() : problem;
            answers.send(request, 500, root.getMessage());
        }
    }

    @Override
    public void close() {}
}
