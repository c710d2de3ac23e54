package dev.makespan.bubble;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run in a bubble came to.
 *
 * @param outcome how it ended
 * @param value what the body returned; null if it threw or never ended
 * @param error what the body threw; null if it returned or never ended
 * @param makespan virtual time from the body's start to its end, or to the moment at which the run was given up
 * @param threads where it never ended, all threads at that moment; otherwise those still there afterwards
 * @param uncaught what ended other threads than the body's
 * @param busyWaiter the first thread that polled (yielded or read the clock over and over) until time passed; null if
 *     none did
 * @param steps how many thread switches it took
 * @param accesses before how many shared accesses of code under test another thread could have run: the places where a
 *     schedule may switch threads. Zero under {@link Schedule#FIFO} unless races are looked for or accesses recorded
 * @param trace a hash over every step: which thread ran at which virtual moment. Equal for equal schedules
 * @param interleaving every shared access in its order, if recorded; at most the last 10,000
 * @param races data races that were seen, if looked for: each pair of lines once, at most 20
 * @param reusable whether this JVM may go on running bubbles: nothing of this run still occupies an operating system
 *     thread or keeps a monitor that other bubbles can meet, and abandoned threads have not taken too much memory yet
 */
public record Run<T extends @Nullable Object>(
        Outcome outcome,
        @Nullable T value,
        @Nullable Throwable error,
        Duration makespan,
        List<ThreadReport> threads,
        List<Throwable> uncaught,
        @Nullable ThreadReport busyWaiter,
        long steps,
        long accesses,
        long trace,
        List<Step> interleaving,
        List<Race> races,
        boolean reusable) {
    public Run {
        threads = List.copyOf(threads);
        uncaught = List.copyOf(uncaught);
        interleaving = List.copyOf(interleaving);
        races = List.copyOf(races);
    }

    /** The body's result. */
    public @Nullable T get() throws Exception {
        if (error instanceof Exception e) {
            throw e;
        }
        if (error instanceof Error e) {
            throw e;
        }
        if (outcome != Outcome.OK) {
            throw new IllegalStateException(outcome + " after " + makespan + ": " + threads);
        }
        return value;
    }

    /** Whether the body came to its end without an exception, no thread died of one, and no data race was seen. */
    public boolean isClean() {
        return outcome == Outcome.OK && error == null && uncaught.isEmpty() && races.isEmpty();
    }
}
