// caught by: downloadsAtTheSameTime, allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** Downloads in the background, but waits for the picture before it gives the future away. */
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
            var picture = waiting.submit(() -> web.download(address)).get(); // !sequential-await
            return waiting.submit(() -> {
                var label = working.submit(() -> model.classify(picture)).get();
                web.publish(address, label);
                return label;
            });
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
