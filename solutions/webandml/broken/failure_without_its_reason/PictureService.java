// caught by: whateverFailsFailsAlone
package webandml;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.PictureException;
import webandml.provided.Web;

/** Something went wrong. What, and where? Nobody knows. */
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
            try {
                var picture = web.download(address);
                var label = working.submit(() -> model.classify(picture)).get();
                web.publish(address, label);
                return label;
            } catch (PictureException | ExecutionException e) {
                throw new IllegalStateException("something went wrong"); // !cause-lost
            }
        });
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
