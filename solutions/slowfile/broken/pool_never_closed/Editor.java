// caught by: nobodyWorksForNothing
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

/** A pool in a field, and nothing that would ever close it: its threads stay when the page is made. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;
    private final ExecutorService pool = Executors.newCachedThreadPool(); // !executor-never-closed

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        Future<String> reading = pool.submit(() -> archive.read(file));
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            return new Page(reading.get(), drawn);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            reading.cancel(true);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
