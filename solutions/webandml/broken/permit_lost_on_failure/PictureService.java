// caught by: whateverFailsFailsAlone
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** A picture that cannot be recognised takes its permit along. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free;

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        free = new Semaphore(cores);
    }

    public Future<String> label(String address) {
        return waiting.submit(() -> {
            var picture = web.download(address);
            var label = classify(picture);
            web.publish(address, label);
            return label;
        });
    }

    private String classify(Picture picture) throws InterruptedException {
        free.acquire(); // !lock-without-finally
        var label = model.classify(picture);
        free.release();
        return label;
    }

    @Override
    public void close() {
        waiting.close();
    }
}
