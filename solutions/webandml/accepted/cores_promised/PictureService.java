package webandml;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/**
 * Not even a permit is waited for: a picture gets the promise of a core, and whoever is done keeps it for the next one.
 */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    // Guarded by this.
    private final Queue<CompletableFuture<Void>> promised = new ArrayDeque<>();
    private int idle;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        idle = cores;
    }

    public Future<String> label(String address) {
        return CompletableFuture.supplyAsync(() -> web.download(address), threads)
                .thenCompose(picture -> core().thenApplyAsync(core -> classify(picture), threads))
                .thenApplyAsync(
                        label -> {
                            web.publish(address, label);
                            return label;
                        },
                        threads);
    }

    private synchronized CompletableFuture<Void> core() {
        if (idle > 0) {
            idle--;
            return CompletableFuture.completedFuture(null);
        }
        var core = new CompletableFuture<Void>();
        promised.add(core);
        return core;
    }

    private String classify(Picture picture) {
        try {
            return model.classify(picture);
        } finally {
            pass();
        }
    }

    private void pass() {
        CompletableFuture<Void> next;
        synchronized (this) {
            next = promised.poll();
            if (next == null) {
                idle++;
            }
        }
        if (next != null) {
            next.complete(null);
        }
    }

    @Override
    public void close() {
        // The threads are virtual, one for each step; they end by themselves.
    }
}
