// caught by: allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import webandml.provided.Model;
import webandml.provided.Web;

/** The permit is given back at the very end, after the publication. */
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
            free.acquire();
            try {
                var label = model.classify(picture);
                web.publish(address, label);
                return label;
            } finally {
                free.release();
            }
        });
    }

    @Override
    public void close() {
        waiting.close();
    }
}
