package webandml;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** Plain threads at desks, one for each core, take pictures from a queue and put the labels into their folders. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final BlockingQueue<Folder> desk = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private final List<Thread> waiters = new ArrayList<>();

    private record Folder(Picture picture, CompletableFuture<String> label) {}

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        for (int i = 1; i <= cores; i++) {
            workers.add(Thread.ofPlatform().name("core-" + i).start(this::work));
        }
    }

    public Future<String> label(String address) {
        var task = new FutureTask<>(() -> {
            var folder = new Folder(web.download(address), new CompletableFuture<>());
            desk.add(folder);
            var label = folder.label.get();
            web.publish(address, label);
            return label;
        });
        synchronized (waiters) {
            waiters.add(Thread.ofVirtual().name(address).start(task));
        }
        return task;
    }

    private void work() {
        try {
            while (true) {
                var folder = desk.take();
                try {
                    folder.label.complete(model.classify(folder.picture));
                } catch (RuntimeException e) {
                    folder.label.completeExceptionally(e);
                }
            }
        } catch (InterruptedException e) {
            // Closed, and nothing left to do.
        }
    }

    private static void join(Thread waiter) {
        try {
            waiter.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted in close()", e);
        }
    }

    @Override
    public void close() {
        synchronized (waiters) {
            for (var waiter : waiters) {
                join(waiter);
            }
        }
        workers.forEach(Thread::interrupt);
    }
}
