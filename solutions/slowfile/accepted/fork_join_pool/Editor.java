package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A fork/join pool of one worker for each page; shutting it down interrupts the worker. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            Future<String> reading = pool.submit((Callable<String>) () -> archive.read(file));
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            return new Page(reading.get(), drawn);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The pool may hand on a copy of the exception, with the original one as its cause. */
    private static RuntimeException unwrapped(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return (RuntimeException) inner;
    }
}
