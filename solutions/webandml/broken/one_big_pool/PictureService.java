// caught by: everyPictureGetsItsLabel, noMoreWorkThanCores
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** One pool for all, big enough for the web, and so too big for the model. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newFixedThreadPool(100);

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
    }

    public Future<String> label(String address) {
        return waiting.submit(() -> {
            var label = model.classify(web.download(address));
            web.publish(address, label);
            return label;
        });
    }

    @Override
    public void close() {
        waiting.close();
    }
}
