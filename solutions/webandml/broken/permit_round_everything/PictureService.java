// caught by: downloadsAtTheSameTime, allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import webandml.provided.Model;
import webandml.provided.Web;

/** The permit is taken before the download and given back after the publication. */
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
            free.acquire();
            try {
                var label = model.classify(web.download(address));
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
