package dev.makespan.bubble;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs code in bubbles. The package comment says what a bubble is. */
public final class Bubble {
    private Bubble() {}

    /** Whether the agent is there; without it no bubble can run. */
    public static boolean isAvailable() {
        return Bubble.class.getClassLoader() == null && Hooks.areInstalled();
    }

    /**
     * Runs the body, and every thread it starts, in a bubble with default options.
     *
     * @see #run(BubbleOptions, Callable)
     */
    public static <T extends @Nullable Object> Run<T> run(Callable<T> body) {
        return run(BubbleOptions.DEFAULT, body);
    }

    /**
     * Runs the body, and every thread it starts, in a bubble. Returns when the body has ended and no non-daemon thread is
     * left, or when nothing in the bubble can go on, or when a limit is reached. Bubbles of different threads run side by
     * side and know nothing of each other.
     *
     * @throws IllegalStateException if the agent is missing, or if called inside a bubble
     */
    public static <T extends @Nullable Object> Run<T> run(BubbleOptions options, Callable<T> body) {
        checkPossible();
        return new Scheduler(options).run(body);
    }

    /** Runs the body as one of all schedules. */
    static <T extends @Nullable Object> Run<T> run(BubbleOptions options, AllSchedules all, Callable<T> body) {
        checkPossible();
        return new Scheduler(options, all).run(body);
    }

    private static void checkPossible() {
        if (!isAvailable()) {
            throw new IllegalStateException(
                    "The bubble's agent is not there: start the JVM with -javaagent:makespan-bubble.jar, or call"
                            + " dev.makespan.bubble.agent.SelfAttach.attach() before anything else.");
        }
        if (Hooks.current() != null) {
            throw new IllegalStateException(
                    "A bubble cannot be started inside a bubble: its clock would have two masters."
                            + " Start threads instead, or run the second bubble afterwards.");
        }
    }

    /** Whether the current thread runs in a bubble. */
    public static boolean isInside() {
        return Hooks.current() != null;
    }

    /**
     * Virtual time since the bubble began.
     *
     * @throws IllegalStateException outside a bubble
     */
    public static Duration now() {
        return Duration.ofNanos(inside().clock.now());
    }

    /**
     * Waits until every other thread of the bubble is durably blocked or ended. No virtual time passes. What they have done
     * until then happened before what the caller does next: it may look at their fields without a lock.
     *
     * @throws IllegalStateException outside a bubble
     */
    public static void settle() {
        inside().settle();
    }

    /**
     * Lets virtual time pass for the caller, as sleeping does, and then {@linkplain #settle() settles}: what was due within
     * that time, or at its very end, is done when this returns.
     *
     * @throws IllegalArgumentException if the time is negative
     * @throws IllegalStateException outside a bubble
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public static void advance(Duration time) throws InterruptedException {
        Scheduler scheduler = inside();
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time only goes forward: cannot advance by " + time + ".");
        }
        Thread.sleep(time);
        scheduler.settle();
    }

    /**
     * The threads of the bubble that are there now, the current one included, in the order in which they were started.
     *
     * @throws IllegalStateException outside a bubble
     */
    public static List<ThreadReport> threads() {
        return inside().threads();
    }

    /**
     * How many threads of any kind were started in the bubble so far, the body's own not counted.
     *
     * @throws IllegalStateException outside a bubble
     */
    public static int threadsStarted() {
        return inside().threadsStarted() - 1;
    }

    private static Scheduler inside() {
        Scheduler scheduler = Hooks.current();
        if (scheduler == null) {
            throw new IllegalStateException(
                    "This is only possible inside a bubble: call it from code that Bubble.run runs.");
        }
        return scheduler;
    }
}
