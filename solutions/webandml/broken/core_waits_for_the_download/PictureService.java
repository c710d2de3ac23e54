// caught by: whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** The download runs among the waits, but its future is waited for on a core. */
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
        var picture = waiting.submit(() -> web.download(address));
        var label = working.submit(() -> model.classify(picture.get()));
        return waiting.submit(() -> {
            web.publish(address, label.get());
            return label.get();
        });
    }

    @Override
    public void close() {
        working.close();
        waiting.close();
    }
}
