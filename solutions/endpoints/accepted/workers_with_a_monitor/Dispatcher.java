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

/** Plain threads around a queue that is guarded by the oldest means: synchronized, wait and notify. */
public final class Dispatcher implements AutoCloseable {
    private final EventLoop loop;
    private final Map<String, Endpoint> endpoints;
    private final Answers answers;

    private final Object lock = new Object();

    // Guarded by lock.
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private boolean closed;

    public Dispatcher(EventLoop loop, Map<String, Endpoint> endpoints, int workers, Answers answers) {
        this.loop = loop;
        this.endpoints = endpoints;
        this.answers = answers;
        for (int i = 1; i <= workers; i++) {
            new Thread(this::work, "worker-" + i).start();
        }
    }

    public void handle(Request request) {
        switch (endpoints.get(request.path())) {
            case BlockingEndpoint endpoint -> callOnWorker(endpoint, request);
            case AsyncEndpoint endpoint -> callOnLoop(endpoint, request);
            case null -> answers.send(request, 404, request.path());
        }
    }

    private void callOnWorker(BlockingEndpoint endpoint, Request request) {
        synchronized (lock) {
            queue.add(() -> {
                String page;
                try {
                    page = endpoint.answer(request);
                } catch (RuntimeException e) {
                    loop.execute(() -> answer(request, null, e));
                    return;
                }
                loop.execute(() -> answer(request, page, null));
            });
            lock.notify();
        }
    }

    private void work() {
        try {
            for (var task = next(); task != null; task = next()) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable next() throws InterruptedException {
        synchronized (lock) {
            while (queue.isEmpty() && !closed) {
                lock.wait();
            }
            return queue.poll();
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
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
