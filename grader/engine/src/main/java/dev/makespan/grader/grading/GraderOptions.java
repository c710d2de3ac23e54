package dev.makespan.grader.grading;

import dev.makespan.grader.running.WorkerOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a grader can be told.
 *
 * @param seed the one schedule to replay; null for the usual ones
 * @param only the id of the one item to run and to report; null for all
 * @param compileCpuLimit processor time that compiling one exercise's part of a submission may cost
 * @param workers limits of the worker JVMs
 */
public record GraderOptions(
        @Nullable Long seed, @Nullable String only, Duration compileCpuLimit, WorkerOptions workers) {

    /** The usual schedules, all items, and generous limits, on as many workers as half of the processors. */
    public static GraderOptions defaults() {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new GraderOptions(
                null,
                null,
                Duration.ofSeconds(20),
                new WorkerOptions(workers, 256, Duration.ofSeconds(20), Duration.ofSeconds(120), 4, 200));
    }

    public GraderOptions withSeed(@Nullable Long other) {
        return new GraderOptions(other, only, compileCpuLimit, workers);
    }

    public GraderOptions withOnly(@Nullable String itemId) {
        return new GraderOptions(seed, itemId, compileCpuLimit, workers);
    }

    public GraderOptions withWorkers(WorkerOptions other) {
        return new GraderOptions(seed, only, compileCpuLimit, other);
    }
}
