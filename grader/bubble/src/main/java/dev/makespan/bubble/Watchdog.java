package dev.makespan.bubble;

import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Waits, in real time and outside of the bubble, for its end, and makes one where the bubble has done nothing for too
 * long. The end is when all the bubble's carriers are back; until then code under test may still be running.
 */
final class Watchdog {
    /** How long carriers may take to come back once the bubble is over or killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Scheduler scheduler;
    private final AtomicInteger carriersOut = new AtomicInteger();
    private final CountDownLatch allBack = new CountDownLatch(1);

    Watchdog(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** A carrier is given to the bubble. There is one at least until the bubble is over. */
    void carrierTaken() {
        carriersOut.incrementAndGet();
    }

    void carrierBack() {
        if (carriersOut.decrementAndGet() == 0) {
            allBack.countDown();
        }
    }

    /**
     * Waits for the end. If the waiting thread is interrupted, the bubble is killed and the thread stays interrupted.
     *
     * @param patience how long the bubble may make no step; zero for as long as it likes
     * @return whether all carriers came back
     */
    boolean awaitEnd(Duration patience) {
        boolean interrupted = false;
        try {
            long stepsThen = -1;
            long since = System.nanoTime();
            while (true) {
                try {
                    if (allBack.await(100, TimeUnit.MILLISECONDS)) {
                        return true;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    break;
                }
                if (scheduler.isOver()) {
                    return cameBack();
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
        Outcome why = why(stuck, stack);
        List<ThreadReport> threads = threads(stuck);
        scheduler.kill();
        boolean back = cameBack();
        scheduler.givenUp(why, threads, scheduler.isOver());
        return back;
    }

    private boolean cameBack() {
        try {
            return allBack.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Why a bubble that stands still does so. */
    private Outcome why(@Nullable BubbleThread stuck, StackTraceElement[] stack) {
        if (ThreadInspector.waitsForOutside(stack)) {
            return Outcome.EXTERNAL_IO;
        }
        return stuck != null && ThreadInspector.isPinned(stuck, stack, scheduler.standingStill())
                ? Outcome.PINNED
                : Outcome.STUCK;
    }

    /** All threads, as they stand before the end shakes them up; only the guilty one, if it moves meanwhile. */
    private List<ThreadReport> threads(@Nullable BubbleThread stuck) {
        try {
            return scheduler.standingStill().stream()
                    .map(thread -> ThreadInspector.running(thread, thread.thread.getStackTrace()))
                    .toList();
        } catch (ConcurrentModificationException | NullPointerException e) {
            return stuck == null ? List.of() : List.of(ThreadInspector.running(stuck, stuck.thread.getStackTrace()));
        }
    }
}
