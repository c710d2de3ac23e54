package ticks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** One monitor for everything: waiting gives it away, flashing does not. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private boolean over;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        Thread keeper = new Thread(() -> keepWatch(begin, every.toNanos(), lasting.toNanos()), "keeper");
        keeper.start();
    }

    private synchronized void keepWatch(long begin, long every, long lasting) {
        try {
            long number = 0;
            while (number * every < lasting && !over) {
                long rest = begin + number * every - System.nanoTime();
                if (rest > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, rest);
                } else {
                    flash((int) number);
                    number = (System.nanoTime() - begin) / every + 1;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
            notifyAll();
        }
    }

    private void flash(int number) {
        try {
            lamp.flash(number);
        } catch (LampException e) {
            log.failed(number, e);
        }
    }

    public synchronized void stop() {
        over = true;
        notifyAll();
    }

    public synchronized void awaitEnd() throws InterruptedException {
        while (!over) {
            wait();
        }
    }
}
