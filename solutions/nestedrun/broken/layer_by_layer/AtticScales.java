// caught by: noPlaceStaysEmpty
package nestedrun;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Opens a whole layer of boxes and waits for the last of them before it begins with the next layer. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        long grams = 0;
        RuntimeException problem = null;
        List<Box> layer = List.of(box);
        while (!layer.isEmpty()) {
            List<Callable<Contents>> looks = new ArrayList<>();
            for (Box one : layer) {
                looks.add(() -> attic.open(one));
            }
            List<Box> next = new ArrayList<>();
            for (Future<Contents> look : pool.invokeAll(looks)) {
                try {
                    grams += look.get().grams();
                    next.addAll(look.get().boxes());
                } catch (ExecutionException e) {
                    problem = (RuntimeException) e.getCause();
                }
            }
            if (problem != null) {
                throw problem;
            }
            layer = next;
        }
        return grams;
    }

    @Override
    public void close() {
        pool.close();
    }
}
