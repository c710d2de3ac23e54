package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import orderboard.provided.BoardClosedException;

/** Concurrent collections and a latch for each number; a read-write lock only separates showing from closing. */
public final class OrderBoard implements AutoCloseable {
    private final ConcurrentMap<Integer, CountDownLatch> latches = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<Integer> numbers = new ConcurrentSkipListSet<>();
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private volatile boolean closed;

    public void show(int number) {
        closing.readLock().lock();
        try {
            if (closed) {
                throw new BoardClosedException();
            }
            numbers.add(number);
            latch(number).countDown();
        } finally {
            closing.readLock().unlock();
        }
    }

    public List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    public void await(int number) throws InterruptedException {
        latchUnlessClosed(number).await();
        check(number);
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        if (!latchUnlessClosed(number).await(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        check(number);
        return true;
    }

    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            closed = true;
            latches.values().forEach(CountDownLatch::countDown);
        } finally {
            closing.writeLock().unlock();
        }
    }

    private CountDownLatch latchUnlessClosed(int number) {
        closing.readLock().lock();
        try {
            return closed ? new CountDownLatch(0) : latch(number);
        } finally {
            closing.readLock().unlock();
        }
    }

    private CountDownLatch latch(int number) {
        return latches.computeIfAbsent(number, n -> new CountDownLatch(1));
    }

    private void check(int number) {
        if (!numbers.contains(number)) {
            throw new BoardClosedException();
        }
    }
}
