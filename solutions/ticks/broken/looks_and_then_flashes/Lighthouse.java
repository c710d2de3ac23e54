// caught by: nothingAfterStop
package ticks;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** Looks at the flag, then takes the lock: stop() fits in between. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile boolean stopped;
    private volatile Thread keeper;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        keeper = Thread.ofPlatform().name("keeper").start(() -> keepWatch(begin, every.toNanos(), lasting.toNanos()));
    }

    private void keepWatch(long begin, long every, long lasting) {
        try {
            long number = 0;
            while (number * every < lasting) {
                long due = begin + number * every;
                waitUntil(due);
                if (stopped) { // !inconsistent-lock
                    return;
                }
                lock.lock();
                try {
                    flash((int) number);
                } finally {
                    lock.unlock();
                }
                // The next one that is not yet due; the others are missed.
                number = (System.nanoTime() - begin) / every + 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntil(long due) throws InterruptedException {
        lock.lock();
        try {
            while (!stopped && due - System.nanoTime() > 0) {
                ended.awaitNanos(due - System.nanoTime());
            }
        } finally {
            lock.unlock();
        }
    }

    private void flash(int number) {
        try {
            lamp.flash(number);
        } catch (LampException e) {
            log.failed(number, e);
        }
    }

    public void stop() throws InterruptedException {
        lock.lock();
        try {
            stopped = true;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void awaitEnd() throws InterruptedException {
        keeper.join();
    }
}
