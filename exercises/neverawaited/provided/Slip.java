package neverawaited.provided;

/**
 * A slip of paper with a wish on it. Writing it fulfils nothing: somebody has to start it. Any number of threads may use
 * one slip at the same time.
 */
public interface Slip {
    /**
     * Has the wish fulfilled, in another thread, and returns at once. A wish is fulfilled at most once: this does nothing
     * if the slip has been started before, by whomever.
     */
    void start();

    /**
     * Starts the slip if nobody has, and waits until the wish is fulfilled, not a moment longer. May be called as often as
     * one likes; every time it returns, or throws, the same.
     *
     * @return what came of the wish
     * @throws HotelException the one that the hotel threw for this wish, and not another exception around it
     * @throws InterruptedException if the waiting thread is interrupted; you may throw it, nothing asks for it
     */
    String value() throws InterruptedException;
}
