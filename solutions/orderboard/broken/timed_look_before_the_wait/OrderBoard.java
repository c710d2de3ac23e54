// caught by: noWakeUpIsLost
package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import orderboard.provided.BoardClosedException;

/** Only the timed wait looks outside of the lock; the wake-up that it misses comes an hour late. */
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

    public boolean await(int number, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!isOnTheBoard(number)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            synchronized (this) {
                TimeUnit.NANOSECONDS.timedWait(this, left); // !wait-not-in-loop
            }
        }
        return true;
    }

    private synchronized boolean isOnTheBoard(int number) {
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
