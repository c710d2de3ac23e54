package webandml;

import java.util.concurrent.Future;
import webandml.provided.Model;
import webandml.provided.Web;

/**
 * Says what is to be seen on the pictures of the web: downloads them, has a model look at them, publishes the label.
 */
public final class PictureService implements AutoCloseable {
    private final int cores;
    private final Web web;
    private final Model model;

    /**
     * @param cores how many calls of the model can be computed at the same time; at least 1
     * @param web waits a lot
     * @param model works a lot
     */
    public PictureService(int cores, Web web, Model model) {
        this.cores = cores;
        this.web = web;
        this.model = model;
    }

    /**
     * Asks for the label of one picture, and returns at once. Meanwhile the picture is downloaded, classified, and its
     * label published, each once and one after the other. Any number of threads may call this at the same time.
     *
     * @return the label, once it has been published. If the web or the model throws, {@code get()} throws an
     *     {@link java.util.concurrent.ExecutionException} with that exception as its cause, or as the cause of its
     *     cause, and so on; what would have come after it is not done
     */
    public Future<String> label(String address) {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: label() is still empty; begin with task 1 of the README");
    }

    /**
     * Called once, when {@link #label} is not called any more. Pictures asked for before still get their labels;
     * whether this method waits for them is up to you. When the last one has got its label, no thread that you have
     * started is left.
     */
    @Override
    public void close() {
        // TODO: task 3: end here what you have started
    }
}
