package ticks;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** Each flash schedules the next one, for a moment reckoned from the start. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.execute(() -> tick(0, begin, every.toNanos(), lasting.toNanos()));
    }

    private void tick(long number, long begin, long every, long lasting) {
        flash((int) number);
        long elapsed = System.nanoTime() - begin;
        long next = elapsed / every + 1;
        if (next * every >= lasting) {
            scheduler.shutdown();
            return;
        }
        try {
            scheduler.schedule(() -> tick(next, begin, every, lasting), next * every - elapsed, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Stopped meanwhile: there is no next one.
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
        // Drops what is scheduled, and lets a flash that is going on come to its end.
        scheduler.shutdown();
        awaitEnd();
    }

    public void awaitEnd() throws InterruptedException {
        scheduler.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
