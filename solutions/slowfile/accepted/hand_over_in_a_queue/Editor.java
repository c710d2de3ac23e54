package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** What was read, or what went wrong, comes through a queue with room for one. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    private record Delivery(String data, RuntimeException problem) {}

    public Page make(String file, List<String> drawings) throws InterruptedException {
        BlockingQueue<Delivery> hatch = new ArrayBlockingQueue<>(1);
        Thread reader = Thread.startVirtualThread(() -> {
            try {
                hatch.add(new Delivery(archive.read(file), null));
            } catch (RuntimeException e) {
                hatch.add(new Delivery(null, e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            Delivery delivery = hatch.take();
            if (delivery.problem() != null) {
                throw delivery.problem();
            }
            return new Page(delivery.data(), drawn);
        } finally {
            reader.interrupt();
        }
    }
}
