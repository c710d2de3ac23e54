// caught by: allCoresWork, whoWaitsKeepsNoCore
package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** thenApply without Async: the label is published by the thread that classified it, on a core. */
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
        return CompletableFuture.supplyAsync(() -> web.download(address), waiting)
                .thenApplyAsync(model::classify, working)
                .thenApply(label -> {
                    web.publish(address, label);
                    return label;
                });
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
