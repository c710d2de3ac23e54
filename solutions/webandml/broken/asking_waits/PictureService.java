// caught by: downloadsAtTheSameTime, allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** The future is complete when it is given away, for the asker has waited for it. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService working;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        working = Executors.newFixedThreadPool(cores);
    }

    public Future<String> label(String address) {
        var label = new CompletableFuture<String>();
        try {
            var picture = web.download(address);
            var found = working.submit(() -> model.classify(picture)).get();
            web.publish(address, found);
            label.complete(found); // !concurrent-in-name-only
        } catch (Exception e) {
            label.completeExceptionally(e);
        }
        return label;
    }

    @Override
    public void close() {
        working.close();
    }
}
