// caught by: drawsWhileTheFileIsRead
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** The more threads the better? A page has one pair of hands. */
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
            Future<String> reading = helpers.submit(() -> archive.read(file));
            var drawn = new ArrayList<String>();
            List<Future<String>> started = new ArrayList<>();
            for (String drawing : drawings) {
                started.add(helpers.submit(() -> desk.draw(drawing)));
            }
            for (Future<String> one : started) {
                drawn.add(one.get());
            }
            return new Page(reading.get(), drawn);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            helpers.shutdownNow();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
