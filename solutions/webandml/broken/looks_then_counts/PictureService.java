// caught by: everyPictureGetsItsLabel
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** Looks whether a core is idle, and then counts itself in: two may look before one has counted. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger idle;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        idle = new AtomicInteger(cores);
    }

    public Future<String> label(String address) {
        return waiting.submit(() -> {
            var picture = web.download(address);
            var label = classify(picture);
            web.publish(address, label);
            return label;
        });
    }

    private String classify(Picture picture) throws InterruptedException {
        while (idle.get() <= 0) { // !busy-wait
            Thread.sleep(1);
        }
        idle.decrementAndGet(); // !atomic-get-then-set
        try {
            return model.classify(picture);
        } finally {
            idle.incrementAndGet();
        }
    }

    @Override
    public void close() {
        waiting.close();
    }
}
