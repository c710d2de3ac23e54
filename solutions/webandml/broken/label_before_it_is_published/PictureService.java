// caught by: everyPictureGetsItsLabel, whateverFailsFailsAlone
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** The publication is sent off, and nobody waits for it or hears whether it went well. */
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
        return waiting.submit(() -> {
            var picture = web.download(address);
            var label = working.submit(() -> model.classify(picture)).get();
            waiting.submit(() -> web.publish(address, label)); // !future-ignored
            return label;
        });
    }

    @Override
    public void close() {
        waiting.shutdown();
        working.shutdown();
    }
}
