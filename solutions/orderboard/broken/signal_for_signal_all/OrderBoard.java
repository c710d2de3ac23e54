// caught by: eachOneGoesAtTheRightMoment
package orderboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import orderboard.provided.BoardClosedException;

/** Each number has its condition, but two guests may wait for one number. */
public final class OrderBoard implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Condition> shown = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private boolean closed;

    public void show(int number) {
        lock.lock();
        try {
            if (closed) {
                throw new BoardClosedException();
            }
            numbers.add(number);
            conditionFor(number).signal(); // !notify-one
        } finally {
            lock.unlock();
        }
    }

    public List<Integer> numbers() {
        lock.lock();
        try {
            var sorted = new ArrayList<>(numbers);
            sorted.sort(null);
            return sorted;
        } finally {
            lock.unlock();
        }
    }

    public void await(int number) throws InterruptedException {
        lock.lock();
        try {
            while (!numbers.contains(number) && !closed) {
                conditionFor(number).await();
            }
            if (!numbers.contains(number)) {
                throw new BoardClosedException();
            }
        } finally {
            lock.unlock();
        }
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!numbers.contains(number) && !closed && left > 0) {
                left = conditionFor(number).awaitNanos(left);
            }
            if (!numbers.contains(number) && closed) {
                throw new BoardClosedException();
            }
            return numbers.contains(number);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            shown.values().forEach(Condition::signalAll);
        } finally {
            lock.unlock();
        }
    }

    private Condition conditionFor(int number) {
        return shown.computeIfAbsent(number, n -> lock.newCondition());
    }
}
