package orderboard;

import java.time.Duration;
import java.util.List;
import orderboard.provided.BoardClosedException;

/**
 * The board above the counter: cooks show numbers, guests wait for theirs. A number that was shown stays on the board.
 *
 * <p>Any number of cooks and guests, each in a thread of their own, may call any of the methods at the same time.
 */
public final class OrderBoard implements AutoCloseable {

    /**
     * Shows a number, and returns at once. Every guest who waits for it may go. A number that is already on the board
     * changes nothing.
     *
     * @throws BoardClosedException if the board is closed; the number is not shown then
     */
    public void show(int number) {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: show() is still empty; begin with task 1 of the README");
    }

    /** The numbers on the board at this moment, in ascending order. Returns at once; later changes do not show in it. */
    public List<Integer> numbers() {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: numbers() is still empty; begin with task 1 of the README");
    }

    /**
     * Waits until a number is on the board, not a moment longer. Any number of guests may wait for the same one.
     *
     * @throws InterruptedException if the guest is interrupted while waiting
     * @throws BoardClosedException if the board is closed, or is being closed while the guest waits, and the number is
     *     not on it
     */
    public void await(int number) throws InterruptedException {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: await() is still empty; begin with task 1 of the README");
    }

    /**
     * Like {@link #await(int)}, but gives up after a while.
     *
     * @param atMost how long the guest waits in all; zero means to look and not to wait
     * @return true as soon as the number is on the board; false if it is not when the time is over
     * @throws InterruptedException if the guest is interrupted while waiting
     * @throws BoardClosedException if the board is closed, or is being closed while the guest waits, and the number is
     *     not on it
     */
    public boolean await(int number, Duration atMost) throws InterruptedException {
        // TODO: task 3
        throw new UnsupportedOperationException("TODO: await() with a time is still empty; see task 3 of the README");
    }

    /**
     * Closes the board: no further number is shown, and the guests who still wait are sent home. Returns at once. What
     * is on the board stays. Closing it again changes nothing.
     */
    @Override
    public void close() {
        // TODO: task 3
        throw new UnsupportedOperationException("TODO: close() is still empty; see task 3 of the README");
    }
}
