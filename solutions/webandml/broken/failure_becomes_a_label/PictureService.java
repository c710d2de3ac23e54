// caught by: whateverFailsFailsAlone
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.PictureException;
import webandml.provided.Web;

/** A failed picture has a label, too: its exception, as text, for all to see. */
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
            var picture = web.download(address);
            var label = working.submit(() -> labelOf(picture)).get();
            web.publish(address, label);
            return label;
        });
    }

    private String labelOf(Picture picture) {
        try {
            return model.classify(picture);
        } catch (PictureException e) { // !exception-lost-in-task
            return e.toString();
        }
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
