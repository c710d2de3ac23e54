package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import slowfile.provided.Archive;
import slowfile.provided.ArchiveException;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A future that the reading thread completes by hand; the thread itself is interrupted in the end. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var data = new CompletableFuture<String>();
        Thread reader = Thread.ofPlatform().daemon().start(() -> {
            try {
                data.complete(archive.read(file));
            } catch (Throwable e) {
                data.completeExceptionally(e);
            }
        });
        try {
            List<String> drawn = new ArrayList<>();
            for (int i = 0; i < drawings.size(); i++) {
                drawn.add(i, desk.draw(drawings.get(i)));
            }
            return data.thenApply(read -> new Page(read, drawn)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ArchiveException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            reader.interrupt();
        }
    }
}
