package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import webandml.provided.Model;
import webandml.provided.Web;

/** A chain of steps, each with the executor that it belongs to; nobody waits for another step. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final ExecutorService waiting = Executors.newCachedThreadPool();
    private final ExecutorService working;
    private final Phaser underWay = new Phaser(1);

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        working = Executors.newFixedThreadPool(cores);
    }

    public Future<String> label(String address) {
        underWay.register();
        var label = CompletableFuture.supplyAsync(() -> web.download(address), waiting)
                .thenApplyAsync(model::classify, working)
                .thenApplyAsync(
                        found -> {
                            web.publish(address, found);
                            return found;
                        },
                        waiting);
        label.whenComplete((found, problem) -> underWay.arriveAndDeregister());
        return label;
    }

    @Override
    public void close() {
        underWay.arriveAndAwaitAdvance();
        waiting.shutdown();
        working.shutdown();
    }
}
