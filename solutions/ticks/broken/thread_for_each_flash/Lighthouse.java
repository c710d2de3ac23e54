// caught by: missedFlashesAreLeftOut
package ticks;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

/** Every flash has a thread of its own, so a slow one goes on beside the next. */
public final class Lighthouse {
    private final Lamp lamp;
    private final LogBook log;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Thread keeper;
    private volatile Thread flashing;

    public Lighthouse(Lamp lamp, LogBook log) {
        this.lamp = lamp;
        this.log = log;
    }

    public void start(Duration every, Duration lasting) {
        keeper = Thread.startVirtualThread(() -> {
            long begin = System.nanoTime();
            try {
                for (long number = 0; number * every.toNanos() < lasting.toNanos(); number++) {
                    long rest = begin + number * every.toNanos() - System.nanoTime();
                    if (stopped.await(rest, TimeUnit.NANOSECONDS)) {
                        break;
                    }
                    int current = (int) number;
                    flashing = Thread.startVirtualThread(() -> flash(current));
                }
                if (flashing != null) {
                    flashing.join();
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
        stopped.countDown();
        keeper.join();
    }

    public void awaitEnd() throws InterruptedException {
        keeper.join();
    }
}
