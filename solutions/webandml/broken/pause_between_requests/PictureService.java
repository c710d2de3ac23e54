// caught by: downloadsAtTheSameTime, allCoresWork
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** Leaves the web a pause between two requests, to be polite. It is the asker who has to wait. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService working;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        working = Executors.newFixedThreadPool(cores);
    }

    public Future<String> label(String address) {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waiting.submit(() -> {
            var picture = web.download(address);
            var label = working.submit(() -> model.classify(picture)).get();
            web.publish(address, label);
            return label;
        });
    }

    @Override
    public void close() {
        // In this order: who waits may still have work to hand over.
        waiting.close();
        working.close();
    }
}
