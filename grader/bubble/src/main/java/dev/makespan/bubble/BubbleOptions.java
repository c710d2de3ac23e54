package dev.makespan.bubble;

import java.time.Duration;

/**
 * How to run a bubble.
 *
 * @param schedule in which order runnable threads are picked
 * @param tickLimit how many loop iterations and method calls of rewritten code may happen without virtual time passing
 * @param stepLimit how many thread switches may happen without virtual time passing; in all, three times as many
 * @param afterwards how much virtual time threads get that still run when the body has ended
 * @param watchdog how much real time may pass without a thread switch; zero for no watchdog, as under a debugger
 * @param commonParallelism workers of the bubble's own common pool
 * @param recording whether to keep every shared access as a {@link Step}; slow, for the replay of a failure
 * @param checkingRaces whether to look for data races between accesses of code under test; see {@link Run#races}
 */
public record BubbleOptions(
        Schedule schedule,
        long tickLimit,
        long stepLimit,
        Duration afterwards,
        Duration watchdog,
        int commonParallelism,
        boolean recording,
        boolean checkingRaces) {
    /** FIFO, generous limits, and a common pool as on a machine with eight cores. */
    public static final BubbleOptions DEFAULT = new BubbleOptions(
            Schedule.FIFO, 100_000_000L, 2_000_000L, Duration.ofMinutes(10), Duration.ofSeconds(10), 7, false, false);

    public BubbleOptions {
        if (tickLimit < 1
                || stepLimit < 1
                || commonParallelism < 1
                || afterwards.isNegative()
                || watchdog.isNegative()) {
            throw new IllegalArgumentException("limits and parallelism must be positive, durations not negative");
        }
    }

    public BubbleOptions with(Schedule other) {
        return new BubbleOptions(
                other, tickLimit, stepLimit, afterwards, watchdog, commonParallelism, recording, checkingRaces);
    }

    public BubbleOptions withWatchdog(Duration other) {
        return new BubbleOptions(
                schedule, tickLimit, stepLimit, afterwards, other, commonParallelism, recording, checkingRaces);
    }

    public BubbleOptions withTickLimit(long other) {
        return new BubbleOptions(
                schedule, other, stepLimit, afterwards, watchdog, commonParallelism, recording, checkingRaces);
    }

    public BubbleOptions withStepLimit(long other) {
        return new BubbleOptions(
                schedule, tickLimit, other, afterwards, watchdog, commonParallelism, recording, checkingRaces);
    }

    public BubbleOptions withRecording(boolean other) {
        return new BubbleOptions(
                schedule, tickLimit, stepLimit, afterwards, watchdog, commonParallelism, other, checkingRaces);
    }

    public BubbleOptions withCheckingRaces(boolean other) {
        return new BubbleOptions(
                schedule, tickLimit, stepLimit, afterwards, watchdog, commonParallelism, recording, other);
    }
}
