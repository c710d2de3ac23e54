// caught by: stopsAtOnce
package ticks;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** stop() hands the keeper a note, face to face; the second time nobody is there to take it. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final BlockingQueue<String> hatch = new SynchronousQueue<>();
    private volatile Thread keeper;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        long begin = System.nanoTime();
        keeper = Thread.startVirtualThread(() -> {
            try {
                long number = 0;
                while (number * every.toNanos() < lasting.toNanos()) {
                    long rest = begin + number * every.toNanos() - System.nanoTime();
                    if (hatch.poll(rest, TimeUnit.NANOSECONDS) != null) {
                        return;
                    }
                    flash((int) number);
                    number = (System.nanoTime() - begin) / every.toNanos() + 1;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void flash(int number) {
        try {
            lamp.flash(number);
        } catch (LampException e) {
            log.failed(number, e);
        }
    }

    public void stop() throws InterruptedException {
        hatch.put("stop");
        keeper.join();
    }

    public void awaitEnd() throws InterruptedException {
        keeper.join();
    }
}
