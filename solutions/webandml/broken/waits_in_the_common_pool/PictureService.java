// caught by: downloadsAtTheSameTime, closesCleanly
package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** supplyAsync with one argument: the waits go into the common pool, which is as wide as the machine has cores. */
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
        return CompletableFuture.supplyAsync(() -> web.download(address)) // !common-pool-blocks
                .thenApplyAsync(model::classify, working)
                // !common-pool-blocks@next
                .thenApplyAsync(label -> {
                    web.publish(address, label);
                    return label;
                });
    }

    @Override
    public void close() {
        working.shutdown();
    }
}
