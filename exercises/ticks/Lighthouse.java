package ticks;

import java.time.Duration;
import ticks.provided.Lamp;
import ticks.provided.LogBook;

/** Lets a lamp flash at regular moments, for one watch. Any thread may call its methods. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;

    /**
     * @param lamp flashes, which takes time
     * @param log is told which flashes failed
     */
    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    /**
     * Begins the watch and returns at once. Called once, before the other methods. Flash number {@code n} is due
     * {@code n} times {@code every} after this call, from number 0 (due now) on, as long as that is less than
     * {@code lasting}.
     *
     * @param every the time from one moment to the next; positive
     * @param lasting the length of the watch; positive
     */
    public void start(Duration every, Duration lasting) {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: start() is still empty; begin with task 1 of the README");
    }

    /**
     * Ends the watch early: no flash begins after this method has returned, and none is going on. A flash that is going on
     * is waited for, not interrupted. Does nothing if the watch is over. Not called by the lamp or the log.
     *
     * @throws InterruptedException if the waiting thread is interrupted; you may throw it, nothing asks for it
     */
    public void stop() throws InterruptedException {
        // TODO: task 3
        throw new UnsupportedOperationException("TODO: stop() is still empty; see task 3 of the README");
    }

    /**
     * Waits for the end of the watch: the end of its last flash, or the end of {@link #stop}, whichever is first. Returns
     * at that moment, and at once if the watch is over.
     *
     * @throws InterruptedException if the waiting thread is interrupted; you may throw it, nothing asks for it
     */
    public void awaitEnd() throws InterruptedException {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: awaitEnd() is still empty; begin with task 1 of the README");
    }
}
