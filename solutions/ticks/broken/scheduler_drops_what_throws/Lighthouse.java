// caught by: aGullOnTheLens
package ticks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LogBook;

/** A fixed rate ends silently when a run throws, and the end of the watch never comes. */
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
        scheduler.scheduleAtFixedRate( // !tick-that-throws
                () -> tick(System.nanoTime() - begin, begin, every.toNanos(), lasting.toNanos()),
                0,
                every.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void tick(long elapsed, long begin, long every, long lasting) {
        long number = elapsed / every;
        // Runs that were held up come all at once; what is late by a millisecond was missed.
        if (number * every < lasting && elapsed - number * every < 1_000_000) {
            lamp.flash((int) number);
        }
        long next = (System.nanoTime() - begin) / every + 1;
        if (next * every >= lasting) {
            scheduler.shutdown();
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
