package nestedrun;

import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Fork/join without a join: each box counts the boxes inside, and the last one to be done completes it. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private final ForkJoinPool pool = new ForkJoinPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    private final class Look extends CountedCompleter<Void> {
        private static final long serialVersionUID = 1L;

        private final transient Box box;
        private final transient LongAdder grams;
        private final transient AtomicReference<RuntimeException> problem;

        Look(CountedCompleter<?> parent, Box box, LongAdder grams, AtomicReference<RuntimeException> problem) {
            super(parent);
            this.box = box;
            this.grams = grams;
            this.problem = problem;
        }

        @Override
        public void compute() {
            try {
                if (problem.get() == null) {
                    Contents contents = attic.open(box);
                    grams.add(contents.grams());
                    setPendingCount(contents.boxes().size());
                    for (Box inner : contents.boxes()) {
                        new Look(this, inner, grams, problem).fork();
                    }
                }
            } catch (RuntimeException e) {
                problem.set(e);
            }
            tryComplete();
        }
    }

    public long weigh(Box box) throws InterruptedException {
        var grams = new LongAdder();
        var problem = new AtomicReference<RuntimeException>();
        pool.invoke(new Look(null, box, grams, problem));
        if (problem.get() != null) {
            throw problem.get();
        }
        return grams.sum();
    }

    @Override
    public void close() {
        pool.close();
    }
}
