// caught by: aFailedReadReachesTheCaller
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

/** The executor is shut down at the end of a page, but not if its file cannot be read. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor(); // !pool-per-task // !executor-never-closed
        try {
            Future<String> reading = executor.submit(() -> archive.read(file));
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            Page page = new Page(reading.get(), drawn);
            executor.shutdown();
            return page;
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (RuntimeException | InterruptedException e) {
            executor.shutdownNow();
            throw e;
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
