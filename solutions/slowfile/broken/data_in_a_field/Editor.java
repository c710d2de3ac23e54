// caught by: pagesDoNotMix
package slowfile;

import java.util.ArrayList;
import java.util.List;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** The thread leaves what it read in a field of the editor, where the next page finds it. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;
    private volatile String data;
    private volatile RuntimeException problem;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        Thread reader = Thread.startVirtualThread(() -> {
            try {
                problem = null;
                data = archive.read(file);
            } catch (RuntimeException e) {
                problem = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            reader.join();
            if (problem != null) {
                throw problem;
            }
            return new Page(data, drawn);
        } finally {
            reader.interrupt();
        }
    }
}
