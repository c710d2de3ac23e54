package ticks;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** A virtual thread that waits at a latch, with a time limit: the latch opens when the watch is stopped. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final CountDownLatch stopped = new CountDownLatch(1);
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
        long elapsed = 0;
        for (long number = 0; number * every < lasting; number = elapsed / every + 1) {
            if (stopped.await(number * every - elapsed, TimeUnit.NANOSECONDS)) {
                return;
            }
            flash((int) number);
            elapsed = System.nanoTime() - begin;
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
        stopped.countDown();
        keeper.join();
    }

    public void awaitEnd() throws InterruptedException {
        keeper.join();
    }
}
