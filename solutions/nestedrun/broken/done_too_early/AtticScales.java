// caught by: sumsAreRight
package nestedrun;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Counts a box off before it counts the boxes inside: for a moment nothing seems left to do. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

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
                known();
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
            toDo--;
            if (toDo == 0) {
                notifyAll();
            }
        }

        private synchronized void known() {
            toDo++;
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
    public void close() {
        pool.close();
    }
}
