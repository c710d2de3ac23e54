// caught by: nobodyWorksForNothing
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** cancel(true) of a CompletableFuture leaves the thread alone: it goes on reading for an hour. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var reading = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                reading.complete(archive.read(file));
            } catch (RuntimeException | InterruptedException e) {
                reading.completeExceptionally(e);
            }
        });
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
