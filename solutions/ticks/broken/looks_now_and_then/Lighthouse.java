// caught by: noDrift
package ticks;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** Looks every ten milliseconds whether the next flash is due. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean stopped;
    private volatile Thread keeper;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        keeper = Thread.ofPlatform().name("keeper").start(() -> keepWatch(begin, every.toNanos(), lasting.toNanos()));
    }

    /** Holds the lock but for the waiting, so that nobody can stop the watch in the middle of a flash. */
    private void keepWatch(long begin, long every, long lasting) {
        lock.lock();
        try {
            long number = 0;
            while (number * every < lasting) {
                long due = begin + number * every;
                while (!stopped && due - System.nanoTime() > 0) { // !busy-wait
                    ended.awaitNanos(10_000_000);
                }
                if (stopped) {
                    return;
                }
                flash((int) number);
                // The next one that is not yet due; the others are missed.
                number = (System.nanoTime() - begin) / every + 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
