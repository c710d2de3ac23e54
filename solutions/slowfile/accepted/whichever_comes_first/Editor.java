package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** Two helpers, one reads and one draws; the caller takes what they bring, and a failure at once. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<Object> results = new ExecutorCompletionService<>(helpers);
            Future<Object> reading = results.submit(() -> archive.read(file));
            Future<Object> drawing = results.submit(() -> drawAll(drawings));
            results.take().get();
            results.take().get();
            @SuppressWarnings("unchecked")
            var drawn = (List<String>) drawing.get();
            return new Page((String) reading.get(), drawn);
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } finally {
            helpers.shutdownNow();
        }
    }

    private List<String> drawAll(List<String> drawings) throws InterruptedException {
        var drawn = new ArrayList<String>();
        for (String drawing : drawings) {
            drawn.add(desk.draw(drawing));
        }
        return drawn;
    }
}
