package bighouse.provided;

/** The brooms: as many as there are helpers. */
@FunctionalInterface
public interface Brooms {
    /**
     * Sweeps a room. This is work, not waiting: the calling thread is busy for minutes, and has a broom in its hands
     * all the while. Any number of threads may call this, but when all brooms are in use, the next one stands about
     * until a broom is free.
     *
     * @return how much dust there was, in grams
     * @throws LockedException if the room cannot be entered; that may turn out only after minutes
     */
    int sweep(Room room);
}
