// caught by: noDrift
package ticks;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** A flash, a second of waiting, a flash, a second of waiting: every flash is a little later. */
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
                long due = number == 0 ? begin : System.nanoTime() + every; // !drifting-tick
                while (!stopped && due - System.nanoTime() > 0) {
                    ended.awaitNanos(due - System.nanoTime());
                }
                if (stopped) {
                    return;
                }
                flash((int) number);
                number++;
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
