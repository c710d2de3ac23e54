// caught by: everyPictureGetsItsLabel, noMoreWorkThanCores
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** A virtual thread for each picture does all of it: so many waits are fine, so much work at once is not. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

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
