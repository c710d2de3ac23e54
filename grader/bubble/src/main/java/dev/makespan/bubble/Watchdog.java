package dev.makespan.bubble;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits, in real time and outside of the bubble, for its end, and makes one where the bubble has done nothing for too
 * long.
 */
final class Watchdog {
    /** How long a bubble may take to end once it has been killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Scheduler scheduler;
    private final CountDownLatch done = new CountDownLatch(1);

    Watchdog(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The bubble has ended; its result can be read. */
    void ended() {
        done.countDown();
    }

    /**
     * Waits for the end. If the waiting thread is interrupted, the bubble is killed and the thread stays interrupted.
     *
     * @param patience how long the bubble may make no step; zero for as long as it likes
     * @return whether the carrier came back
     */
    boolean awaitEnd(Duration patience) {
        boolean interrupted = false;
        try {
            long stepsThen = -1;
            long since = System.nanoTime();
            while (true) {
                try {
                    if (done.await(100, TimeUnit.MILLISECONDS)) {
                        return true;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    break;
                }
                long stepsNow = scheduler.steps();
                if (stepsNow != stepsThen) {
                    stepsThen = stepsNow;
                    since = System.nanoTime();
                } else if (patience.isPositive() && System.nanoTime() - since > patience.toNanos()) {
                    break;
                }
            }
            return kill();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean kill() {
        BubbleThread stuck = scheduler.running();
        StackTraceElement[] stack = stuck == null ? new StackTraceElement[0] : stuck.thread.getStackTrace();
        scheduler.kill();
        boolean ended = false;
        try {
            ended = done.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scheduler.givenUp(
                ThreadInspector.waitsForOutside(stack),
                ended || stuck == null ? null : ThreadInspector.running(stuck, stack));
        return ended;
    }
}
