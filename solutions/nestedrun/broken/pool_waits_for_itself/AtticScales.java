// caught by: nestedAHundredDeep
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

/** Each of the four threads waits for a box inside, and none is left to open one. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        try {
            return pool.submit(() -> weighInside(box)).get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private long weighInside(Box box) throws InterruptedException, ExecutionException {
        Contents contents = attic.open(box);
        List<Future<Long>> inside = new ArrayList<>();
        for (Box inner : contents.boxes()) {
            inside.add(pool.submit(() -> weighInside(inner)));
        }
        long grams = contents.grams();
        for (Future<Long> one : inside) {
            grams += one.get(); // !waits-for-own-pool
        }
        return grams;
    }

    private static RuntimeException unwrapped(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return (RuntimeException) inner;
    }

    @Override
    public void close() {
        pool.close();
    }
}
