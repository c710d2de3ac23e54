// caught by: drawsWhileTheFileIsRead, readyTheMomentBothAre
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A thread reads, but the next line waits for it with folded hands. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var reading = new FutureTask<>(() -> archive.read(file));
        Thread.ofVirtual().name("reader of " + file).start(reading);

        try {
            String data = reading.get(); // !sequential-await
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            return new Page(data, drawn);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            // Interrupts the reader if it is still at work, and does nothing if it is done.
            reading.cancel(true);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
