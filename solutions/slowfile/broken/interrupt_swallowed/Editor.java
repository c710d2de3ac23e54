// caught by: nobodyWorksForNothing
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** An interrupt does not get through: the loop waits on until the tape is wound. */
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
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            while (true) {
                try {
                    return new Page(reading.get(), drawn);
                } catch (InterruptedException e) { // !swallowed-interrupt
                    System.err.println("do not disturb");
                }
            }
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
