// caught by: tenPagesAtOnce
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A lock round the whole method: safe, and nobody else can make a page meanwhile. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public synchronized Page make(String file, List<String> drawings) throws InterruptedException { // !serial-by-lock
        var reading = new FutureTask<>(() -> archive.read(file));
        Thread.ofVirtual().name("reader of " + file).start(reading);
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            // Asked for as late as possible: only now is there nothing else to do.
            return new Page(reading.get(), drawn);
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
