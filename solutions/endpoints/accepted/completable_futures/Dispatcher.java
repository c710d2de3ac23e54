package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.AsyncEndpoint;
import endpoints.provided.BlockingEndpoint;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Both kinds of endpoints become a stage, and after that they are treated alike. */
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
        var endpoint = endpoints.get(request.path());
        if (endpoint == null) {
            answers.send(request, 404, request.path());
        } else {
            pageOf(endpoint, request).whenCompleteAsync((page, problem) -> answer(request, page, problem), loop);
        }
    }

    private CompletionStage<String> pageOf(Endpoint endpoint, Request request) {
        try {
            return switch (endpoint) {
                case BlockingEndpoint blocking -> CompletableFuture.supplyAsync(() -> blocking.answer(request), pool);
                case AsyncEndpoint async -> async.begin(request);
            };
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
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
