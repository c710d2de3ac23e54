// caught by: stopsAtOnce
package ticks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** A flag tells the keeper that the watch is over, but he sleeps for the rest of the hour. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private volatile boolean stopped;
    private volatile Thread keeper;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        keeper = Thread.startVirtualThread(() -> {
            try {
                keepWatch(begin, every.toNanos(), lasting.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void keepWatch(long begin, long every, long lasting) throws InterruptedException {
        long number = 0;
        while (number * every < lasting) {
            TimeUnit.NANOSECONDS.sleep(begin + number * every - System.nanoTime());
            if (stopped) {
                return;
            }
            flash((int) number);
            number = (System.nanoTime() - begin) / every + 1;
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
        stopped = true;
        keeper.join();
    }

    public void awaitEnd() throws InterruptedException {
        keeper.join();
    }
}
