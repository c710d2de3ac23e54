// caught by: everyPictureGetsItsLabel, allCoresWork
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** The label is asked from the model once more for publishing. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        free = new Semaphore(cores);
    }

    public Future<String> label(String address) {
        return waiting.submit(() -> {
            var picture = web.download(address);
            var label = classify(picture);
            web.publish(address, classify(picture));
            return label;
        });
    }

    private String classify(Picture picture) throws InterruptedException {
        free.acquire();
        try {
            return model.classify(picture);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        waiting.close();
    }
}
