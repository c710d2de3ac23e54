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

/** Leaving the block closes the executor, and close() waits for the tape that nobody needs any more. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> reading = executor.submit(() -> archive.read(file));
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            return new Page(reading.get(), drawn);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
