// caught by: whateverFailsFailsAlone
package webandml;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/** A failed picture's future is never completed, and its asker waits for ever. */
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
        var answer = new CompletableFuture<String>();
        // !future-ignored@next
        waiting.submit(() -> {
            var picture = web.download(address);
            var label = working.submit(() -> model.classify(picture)).get();
            web.publish(address, label);
            answer.complete(label);
            return label;
        });
        return answer;
    }

    @Override
    public void close() {
        waiting.close();
        working.close();
    }
}
