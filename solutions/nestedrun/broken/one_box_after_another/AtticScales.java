// caught by: fourAtATime, noPlaceStaysEmpty
package nestedrun;

import java.util.concurrent.Semaphore;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Plain recursion in the caller's thread: right, and nobody helps. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private final Semaphore places = new Semaphore(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        Contents contents;
        places.acquire();
        try {
            contents = attic.open(box);
        } finally {
            places.release();
        }
        long grams = contents.grams();
        for (Box inner : contents.boxes()) {
            grams += weigh(inner);
        }
        return grams;
    }

    @Override
    public void close() {}
}
