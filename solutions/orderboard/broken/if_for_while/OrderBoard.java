// caught by: anothersNumberLetsNobodyGo, eachOneGoesAtTheRightMoment
package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import orderboard.provided.BoardClosedException;

/** Woken is taken for served: the guest goes when any number is shown. */
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
        if (!isUp(number)) { // !wait-not-in-loop
            wait();
        }
    }

    public synchronized boolean await(int number, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!isUp(number)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
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
