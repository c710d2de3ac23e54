// caught by: theyShareThePlaces, sumsAreRight
package nestedrun;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** The helpers are never sent home. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES); // !executor-never-closed

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        var weighing = new Weighing();
        pool.execute(() -> weighing.look(box));
        return weighing.await();
    }

    /** One call of {@link #weigh}: counts the boxes that are known and not yet looked into. */
    private final class Weighing {
        private int toDo = 1;
        private long grams;
        private RuntimeException problem;

        void look(Box box) {
            Contents contents = NOTHING;
            try {
                if (isWanted()) {
                    contents = attic.open(box);
                }
            } catch (RuntimeException e) {
                fail(e);
            } finally {
                done(contents);
            }
            for (Box inner : contents.boxes()) {
                pool.execute(() -> look(inner));
            }
        }

        private synchronized boolean isWanted() {
            return problem == null;
        }

        private synchronized void fail(RuntimeException e) {
            problem = e;
        }

        private synchronized void done(Contents contents) {
            grams += contents.grams();
            // One box less, and those in it more, at one stroke: zero means that all is done.
            toDo += contents.boxes().size() - 1;
            if (toDo == 0) {
                notifyAll();
            }
        }

        synchronized long await() throws InterruptedException {
            while (toDo > 0) {
                wait();
            }
            if (problem != null) {
                throw problem;
            }
            return grams;
        }
    }

    @Override
    public void close() {}
}
