package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import orderboard.provided.BoardClosedException;

/** A phaser counts the changes: who read the count before looking cannot sleep through a change. */
public final class OrderBoard implements AutoCloseable {
    private final ConcurrentSkipListSet<Integer> numbers = new ConcurrentSkipListSet<>();
    private final Phaser changes = new Phaser(1);

    public synchronized void show(int number) {
        if (changes.isTerminated()) {
            throw new BoardClosedException();
        }
        numbers.add(number);
        changes.arrive();
    }

    public List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    public void await(int number) throws InterruptedException {
        await(number, Duration.ofDays(3000));
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            int change = changes.getPhase();
            if (numbers.contains(number)) {
                return true;
            }
            if (change < 0) {
                throw new BoardClosedException();
            }
            try {
                long left = atMost.toNanos() - (System.nanoTime() - start);
                changes.awaitAdvanceInterruptibly(change, left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return numbers.contains(number);
            }
        }
    }

    @Override
    public synchronized void close() {
        changes.forceTermination();
    }
}
