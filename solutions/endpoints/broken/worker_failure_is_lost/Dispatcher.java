// caught by: failuresAreAnswered
package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.AsyncEndpoint;
import endpoints.provided.BlockingEndpoint;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a blocking endpoint throws ends in a future that nobody looks at. */
public final class Dispatcher implements AutoCloseable {
    private final EventLoop loop;
    private final Map<String, Endpoint> endpoints;
    private final Answers answers;
    private final ExecutorService pool;

    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.answers = answers;
        pool = Executors.newFixedThreadPool(workers);
    }

    public void handle(Request request) {
        switch (endpoints.get(request.path())) {
            case BlockingEndpoint endpoint -> callOnWorker(endpoint, request);
            case AsyncEndpoint endpoint -> callOnLoop(endpoint, request);
            case null -> answers.send(request, 404, request.path());
        }
    }

    private void callOnWorker(BlockingEndpoint endpoint, Request request) {
        // !future-ignored@next
        pool.submit(() -> {
            var page = endpoint.answer(request);
            loop.execute(() -> answers.send(request, 200, page));
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
    public void close() {
        pool.close();
    }
}
