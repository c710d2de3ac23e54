// caught by: aStuckLidIsReported
package nestedrun;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** A stuck lid keeps its place: the line that gives it back is never reached. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final Semaphore places = new Semaphore(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        var weighing = new Weighing();
        long grams = weighing.weigh(box);
        if (weighing.problem.get() != null) {
            throw weighing.problem.get();
        }
        return grams;
    }

    /** One call of {@link #weigh}. */
    private final class Weighing {
        final AtomicReference<RuntimeException> problem = new AtomicReference<>();

        long weigh(Box box) throws InterruptedException {
            Contents contents = open(box);
            var inside = new ArrayList<FutureTask<Long>>();
            for (Box inner : contents.boxes()) {
                var task = new FutureTask<>(() -> weigh(inner));
                Thread.startVirtualThread(task);
                inside.add(task);
            }
            long grams = contents.grams();
            for (var task : inside) {
                // Waiting is cheap here: no place in the attic is taken meanwhile.
                grams += valueOf(task);
            }
            return grams;
        }

        private Contents open(Box box) throws InterruptedException {
            places.acquire(); // !lock-without-finally
            try {
                Contents contents = problem.get() == null ? attic.open(box) : NOTHING;
                places.release();
                return contents;
            } catch (RuntimeException e) {
                problem.compareAndSet(null, e);
                return NOTHING;
            }
        }
    }

    private static long valueOf(Future<Long> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {}
}
