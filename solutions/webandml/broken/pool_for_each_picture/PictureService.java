// caught by: everyPictureGetsItsLabel, noMoreWorkThanCores
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** A pool as wide as there are cores, but a new one for each picture. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final int cores;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        this.cores = cores;
    }

    public Future<String> label(String address) {
        return waiting.submit(() -> {
            var picture = web.download(address);
            try (var working = Executors.newFixedThreadPool(cores)) { // !pool-per-task
                var label = working.submit(() -> model.classify(picture)).get();
                web.publish(address, label);
                return label;
            }
        });
    }

    @Override
    public void close() {
        waiting.close();
    }
}
