package dev.makespan.bubble;

import org.jspecify.annotations.Nullable;

/**
 * What exploring came to.
 *
 * @param schedules how many were run, the failing one included
 * @param all whether these were all there are, up to the order of steps that do not concern each other: then no failure
 *     is a proof
 * @param schedule the one that failed, which {@link BubbleOptions#with(Schedule)} replays; null if none did
 * @param failure its run; null if none failed
 */
public record Explored<T extends @Nullable Object>(
        int schedules,
        boolean all,
        @Nullable Schedule schedule,
        @Nullable Run<T> failure) {
    /** Whether every schedule passed. */
    public boolean passed() {
        return failure == null;
    }
}
