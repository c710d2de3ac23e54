// caught by: fourAtATime, noPlaceStaysEmpty
package nestedrun;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Starts a thread for a box inside and waits for it before it starts the next one. */
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
            long grams = contents.grams();
            for (Box inner : contents.boxes()) {
                var task = new FutureTask<>(() -> weigh(inner));
                Thread.startVirtualThread(task);
                grams += valueOf(task); // !sequential-await
            }
            return grams;
        }

        private Contents open(Box box) throws InterruptedException {
            places.acquire();
            try {
                return problem.get() == null ? attic.open(box) : NOTHING;
            } catch (RuntimeException e) {
                problem.compareAndSet(null, e);
                return NOTHING;
            } finally {
                places.release();
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
