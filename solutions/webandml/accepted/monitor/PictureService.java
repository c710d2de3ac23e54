package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** A counter of idle cores, guarded by the object's own lock. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    // Guarded by this.
    private int idle;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        idle = cores;
    }

    public Future<String> label(String address) {
        var label = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                var picture = web.download(address);
                var found = classify(picture);
                web.publish(address, found);
                label.complete(found);
            } catch (InterruptedException | RuntimeException e) {
                label.completeExceptionally(e);
            }
        });
        return label;
    }

    private String classify(Picture picture) throws InterruptedException {
        synchronized (this) {
            while (idle == 0) {
                wait();
            }
            idle--;
        }
        try {
            return model.classify(picture);
        } finally {
            synchronized (this) {
                idle++;
                notify();
            }
        }
    }

    @Override
    public void close() {
        // Every thread ends with its picture.
    }
}
