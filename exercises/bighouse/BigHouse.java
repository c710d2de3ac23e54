package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;

/** Cleans big, dirty houses, with several helpers at the same time. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    /**
     * @param helpers how many rooms can be swept at the same time; at least 1
     * @param brooms one for each helper
     */
    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    /**
     * Sweeps every room of a house once, and returns when the last one is done. Several threads may call this at the
     * same time, each for a house of its own.
     *
     * <p>When it returns or throws, no helper is in the house any more, and no thread that it has started is left. (The
     * common pool's threads are nobody's and may stay.)
     *
     * @param house a room, or wings in wings, seven deep at most
     * @return all the dust of the house, in grams
     * @throws LockedException if a room cannot be entered: the one that the brooms threw, and not another exception
     *     around it; the other rooms may have been swept or not. If there are several, any of them
     */
    public long clean(Place house) {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: clean() is still empty; begin with task 1 of the README");
    }
}
