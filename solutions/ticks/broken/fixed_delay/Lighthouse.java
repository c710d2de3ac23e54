// caught by: noDrift
package ticks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** The scheduler waits a second from the end of one flash to the start of the next. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        scheduler.scheduleWithFixedDelay( // !drifting-tick
                () -> tick(System.nanoTime() - begin, begin, every.toNanos(), lasting.toNanos()),
                0,
                every.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void tick(long elapsed, long begin, long every, long lasting) {
        long number = elapsed / every;
        if (number * every < lasting) {
            flash((int) number);
        }
        long next = (System.nanoTime() - begin) / every + 1;
        if (next * every >= lasting) {
            scheduler.shutdown();
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
        scheduler.shutdown();
        awaitEnd();
    }

    public void awaitEnd() throws InterruptedException {
        scheduler.awaitTermination(1_000_000, TimeUnit.DAYS);
    }
}
