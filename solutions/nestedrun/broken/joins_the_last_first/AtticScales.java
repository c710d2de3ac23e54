// caught by: aStuckLidIsReported
package nestedrun;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** The first join that fails is the end of the job, while the boxes that were forked before it are still open. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private final ForkJoinPool pool = new ForkJoinPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) {
        return pool.invoke(new Weigh(box));
    }

    private final class Weigh extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;

        private final transient Box box;

        Weigh(Box box) {
            this.box = box;
        }

        @Override
        protected Long compute() {
            Contents contents = attic.open(box);
            List<Weigh> inside = new ArrayList<>();
            for (Box inner : contents.boxes()) {
                var task = new Weigh(inner);
                inside.add(task);
                task.fork();
            }
            long grams = contents.grams();
            for (Weigh task : inside.reversed()) {
                grams += task.join();
            }
            return grams;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
