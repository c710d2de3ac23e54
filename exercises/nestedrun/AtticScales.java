package nestedrun;

import nestedrun.provided.Attic;
import nestedrun.provided.AtticException;
import nestedrun.provided.Box;

/**
 * Weighs what is in the boxes of the attic, and in the boxes inside them.
 *
 * <p>Any number of threads may use the same scales at the same time. There is one object of this class for an attic, so
 * whatever has to hold for the attic, this object can see to it.
 */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;

    /** @param attic opens boxes, slowly, and at most {@link Attic#PLACES} at the same time */
    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    /**
     * Waits until a box, the boxes in it, the boxes in those and so on have been opened, each exactly once, and adds up
     * what was in them. A box that is known is opened as soon as there is a place in the attic.
     *
     * @return the weight of all things in the box, in grams
     * @throws AtticException the one that the attic threw, and not another exception around it; when it is thrown, no box
     *     is open for this call any more and none will be
     * @throws InterruptedException if the waiting thread is interrupted; you may throw it, nothing asks for it
     */
    public long weigh(Box box) throws InterruptedException {
        // TODO: task 1, then task 2, then task 3
        throw new UnsupportedOperationException("TODO: weigh() is still empty; begin with task 1 of the README");
    }

    /** Called once, when nobody weighs any more. Afterwards no thread that these scales started is left. */
    @Override
    public void close() {
        // TODO: end here what the scales have started.
    }
}
