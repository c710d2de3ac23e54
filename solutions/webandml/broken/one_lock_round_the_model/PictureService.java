// caught by: allCoresWork
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** One lock round the model: whatever the machine has, one core works. */
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
            var picture = web.download(address);
            var label = classify(picture);
            web.publish(address, label);
            return label;
        });
    }

    private synchronized String classify(Picture picture) { // !serial-by-lock
        return model.classify(picture);
    }

    @Override
    public void close() {
        waiting.close();
    }
}
