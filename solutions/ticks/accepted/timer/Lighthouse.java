package ticks;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** A Timer that gets a new task after each flash; the lock keeps stop() out of a flash. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final Timer timer = new Timer("keeper");
    private final CountDownLatch ended = new CountDownLatch(1);

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        schedule(0, System.nanoTime(), every.toNanos(), lasting.toNanos());
    }

    private void schedule(long number, long begin, long every, long lasting) {
        long rest = Math.max(0, begin + number * every - System.nanoTime());
        var task = new TimerTask() {
            @Override
            public void run() {
                tick(number, begin, every, lasting);
            }
        };
        timer.schedule(task, TimeUnit.NANOSECONDS.toMillis(rest));
    }

    private void tick(long number, long begin, long every, long lasting) {
        synchronized (timer) {
            if (ended.getCount() == 0) {
                return;
            }
            flash((int) number);
            long next = (System.nanoTime() - begin) / every + 1;
            if (next * every < lasting) {
                schedule(next, begin, every, lasting);
            } else {
                end();
            }
        }
    }

    private void end() {
        timer.cancel();
        ended.countDown();
    }

    private void flash(int number) {
        try {
            lamp.flash(number);
        } catch (LampException e) {
            log.failed(number, e);
        }
    }

    public void stop() {
        synchronized (timer) {
            end();
        }
    }

    public void awaitEnd() throws InterruptedException {
        ended.await();
    }
}
