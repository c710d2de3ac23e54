package webandml;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.Web;

/** The idle cores lie in a queue: take one, work, put it back. */
public final class PictureService implements AutoCloseable {
    private final Web web;
    private final Model model;
    private final BlockingQueue<Integer> idle = new LinkedBlockingQueue<>();
    private final ExecutorService waiting = Executors.newCachedThreadPool();

    public PictureService(int cores, Web web, Model model) {
        this.web = web;
        this.model = model;
        for (int core = 1; core <= cores; core++) {
            idle.add(core);
        }
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
        var core = idle.take();
        try {
            return model.classify(picture);
        } finally {
            idle.add(core);
        }
    }

    @Override
    public void close() {
        waiting.shutdown();
    }
}
