// caught by: missedFlashesAreLeftOut
package ticks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** After a long flash a fixed rate makes up for all the runs that were held up. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger next = new AtomicInteger();

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        scheduler.scheduleAtFixedRate(
                () -> tick(every.toNanos(), lasting.toNanos()), 0, every.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void tick(long every, long lasting) {
        int number = next.getAndIncrement();
        flash(number);
        if ((number + 1) * every >= lasting) {
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
