// caught by: everyPictureGetsItsLabel, downloadsAtTheSameTime, closesCleanly
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import webandml.provided.Model;
import webandml.provided.Web;

/** A future task that nobody runs. */
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
        // !never-run@next
        return new FutureTask<>(() -> {
            var picture = web.download(address);
            var label = working.submit(() -> model.classify(picture)).get();
            web.publish(address, label);
            return label;
        });
    }

    @Override
    public void close() {
        working.close();
    }
}
