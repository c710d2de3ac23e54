// caught by: sumsAreRight
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

/** Adding is reading, adding and writing: two helpers who do it at the same moment lose a box. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final Semaphore places = new Semaphore(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        var weighing = new Weighing();
        weighing.weigh(box);
        if (weighing.problem.get() != null) {
            throw weighing.problem.get();
        }
        return weighing.grams;
    }

    /** One call of {@link #weigh}. */
    private final class Weighing {
        private volatile long grams;
        final AtomicReference<RuntimeException> problem = new AtomicReference<>();

        long weigh(Box box) throws InterruptedException {
            Contents contents = open(box);
            var inside = new ArrayList<FutureTask<Long>>();
            for (Box inner : contents.boxes()) {
                var task = new FutureTask<>(() -> weigh(inner));
                Thread.startVirtualThread(task);
                inside.add(task);
            }
            grams += contents.grams(); // !volatile-compound
            for (var task : inside) {
                // Waiting is cheap here: no place in the attic is taken meanwhile.
                valueOf(task);
            }
            return 0;
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
