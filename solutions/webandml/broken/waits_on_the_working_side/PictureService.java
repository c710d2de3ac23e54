// caught by: downloadsAtTheSameTime, allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** One pool as wide as there are cores does all of it: the cores wait for the web. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        waiting = Executors.newFixedThreadPool(cores);
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
