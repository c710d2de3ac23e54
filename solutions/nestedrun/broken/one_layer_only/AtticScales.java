// caught by: everythingIsWeighed
package nestedrun;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Looks into the boxes in the box, but not into the boxes in those. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        Contents contents = attic.open(box);
        List<Future<Long>> inside = new ArrayList<>();
        for (Box inner : contents.boxes()) {
            inside.add(pool.submit(() -> attic.open(inner).grams()));
        }
        long grams = contents.grams();
        try {
            for (Future<Long> one : inside) {
                grams += one.get();
            }
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        }
        return grams;
    }

    @Override
    public void close() {
        pool.close();
    }
}
