// caught by: aGuestGivesUpInTime
package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import orderboard.provided.BoardClosedException;

/** One wait, one look: another number in between, and the guest gives up too early. */
public final class OrderBoard implements AutoCloseable {
    // Guarded by this.
    private final Set<Integer> numbers = new TreeSet<>();
    private boolean closed;

    public synchronized void show(int number) {
        if (closed) {
            throw new BoardClosedException();
        }
        numbers.add(number);
        notifyAll();
    }

    public synchronized List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    public synchronized void await(int number) throws InterruptedException {
        while (!isUp(number)) {
            wait();
        }
    }

    public synchronized boolean await(int number, Duration atMost) throws InterruptedException {
        if (!isUp(number) && atMost.isPositive()) { // !wait-not-in-loop
            TimeUnit.NANOSECONDS.timedWait(this, atMost.toNanos());
        }
        return isUp(number);
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private boolean isUp(int number) {
        if (numbers.contains(number)) {
            return true;
        }
        if (closed) {
            throw new BoardClosedException();
        }
        return false;
    }
}
