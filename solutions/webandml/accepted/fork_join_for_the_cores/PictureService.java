package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** A fork/join pool computes, and a thread for each picture waits for it. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ForkJoinPool working;
    private final ExecutorService waiting =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        working = new ForkJoinPool(cores);
    }

    public Future<String> label(String address) {
        var answer = new CompletableFuture<String>();
        waiting.execute(() -> {
            try {
                var picture = web.download(address);
                var label = working.submit(() -> model.classify(picture)).join();
                web.publish(address, label);
                answer.complete(label);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
