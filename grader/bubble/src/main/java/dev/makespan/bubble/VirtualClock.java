package dev.makespan.bubble;

import java.util.PriorityQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The bubble's time and its timers. Only the thread that drives the bubble touches it. */
final class VirtualClock {
    /** What {@code System.nanoTime} says at virtual time zero: not zero, so that nobody relies on that. */
    private static final long NANO_ORIGIN = 1_000_000_000_000L;

    /** What the wall clock says at virtual time zero: 2025-01-01T00:00:00Z, in seconds. */
    static final long EPOCH_SECOND = 1_735_689_600L;

    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private long timersMade;
    private long now;

    /** Nanoseconds since the bubble began. */
    long now() {
        return now;
    }

    long nanoTime() {
        return NANO_ORIGIN + now;
    }

    long currentTimeMillis() {
        return EPOCH_SECOND * 1000 + now / 1_000_000;
    }

    Timer schedule(Runnable task, long nanos) {
        long due = now + Math.max(nanos, 0);
        var timer = new Timer(due < 0 ? Long.MAX_VALUE : due, timersMade++, task);
        timers.add(timer);
        return timer;
    }

    /** When the next timer is due; null if there is none. */
    @Nullable
    Long nextDue() {
        while (!timers.isEmpty() && timers.peek().cancelled) {
            timers.remove();
        }
        return timers.isEmpty() ? null : timers.peek().due;
    }

    /** Moves to the moment of the next timer and fires all that are due then, in the order in which they were set. */
    void jump() {
        Long due = nextDue();
        if (due == null) {
            throw new IllegalStateException("no timer to jump to");
        }
        now = Math.max(now, due);
        while (!timers.isEmpty() && timers.peek().due <= now) {
            Timer timer = timers.remove();
            if (!timer.cancelled) {
                timer.fired = true;
                timer.task.run();
            }
        }
    }

    /** A task due at a moment. Of {@code Future}, virtual threads use nothing but {@code cancel}. */
    static final class Timer implements Future<Void>, Comparable<Timer> {
        private final long due;
        private final long number;
        private final Runnable task;
        private boolean cancelled;
        private boolean fired;

        private Timer(long due, long number, Runnable task) {
            this.due = due;
            this.number = number;
            this.task = task;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            if (fired || cancelled) {
                return false;
            }
            cancelled = true;
            return true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public boolean isDone() {
            return fired || cancelled;
        }

        @Override
        public Void get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Void get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Timer other) {
            int byTime = Long.compare(due, other.due);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }
}
