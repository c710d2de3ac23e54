package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** The other way round: the caller reads, a helper draws, and interrupts the caller if it cannot. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        Thread caller = Thread.currentThread();
        List<String> drawn = new ArrayList<>();
        AtomicReference<RuntimeException> problem = new AtomicReference<>();
        Thread helper = new Thread(() -> {
            try {
                for (String drawing : drawings) {
                    drawn.add(desk.draw(drawing));
                }
            } catch (RuntimeException e) {
                problem.set(e);
                caller.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        helper.start();
        try {
            String data = archive.read(file);
            helper.join();
            if (problem.get() == null) {
                return new Page(data, drawn);
            }
            // The helper's interrupt came when there was nothing left to interrupt.
            Thread.interrupted();
        } catch (InterruptedException e) {
            if (problem.get() == null) {
                throw e;
            }
        } finally {
            helper.interrupt();
        }
        throw problem.get();
    }
}
