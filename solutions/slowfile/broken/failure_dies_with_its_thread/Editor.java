// caught by: aFailedReadReachesTheCaller
package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** The exception ends the reading thread, and the caller waits for ever for the one who would have counted down. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var read = new CountDownLatch(1);
        var data = new String[1];
        Thread reader = Thread.startVirtualThread(() -> {
            try {
                data[0] = archive.read(file);
                read.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            read.await();
            return new Page(data[0], drawn);
        } finally {
            reader.interrupt();
        }
    }
}
