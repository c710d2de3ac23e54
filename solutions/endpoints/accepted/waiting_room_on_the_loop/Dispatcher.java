package endpoints;

import endpoints.provided.Answers;
import endpoints.provided.AsyncEndpoint;
import endpoints.provided.BlockingEndpoint;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * The loop itself keeps the book: who waits and how many workers are free is known to the loop only, so no lock is
 * needed.
 */
public final class Dispatcher implements AutoCloseable {
    private final EventLoop loop;
    private final Map<String, Endpoint> endpoints;
    private final Answers answers;
    // Used on the loop only.
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int free;

    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.answers = answers;
        free = workers;
    }

    public void handle(Request request) {
        switch (endpoints.get(request.path())) {
            case BlockingEndpoint endpoint -> callOnWorker(endpoint, request);
            case AsyncEndpoint endpoint -> callOnLoop(endpoint, request);
            case null -> answers.send(request, 404, request.path());
        }
    }

    private void callOnWorker(BlockingEndpoint endpoint, Request request) {
        waiting.add(() -> {
            Runnable answer = call(endpoint, request);
            loop.execute(() -> {
                free++;
                startNext();
                answer.run();
            });
        });
        startNext();
    }

    private void startNext() {
        if (free > 0 && !waiting.isEmpty()) {
            free--;
            Thread.ofVirtual().name("worker").start(waiting.poll());
        }
    }

    private Runnable call(BlockingEndpoint endpoint, Request request) {
        try {
            var page = endpoint.answer(request);
            return () -> answer(request, page, null);
        } catch (RuntimeException e) {
            return () -> answer(request, null, e);
        }
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
