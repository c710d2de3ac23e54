package dev.makespan.grader.grading;

import dev.makespan.grader.running.WorkerOptions;
import java.time.Duration;

/**
 * What a grader can be told.
 *
 * @param seed names the schedules that are explored: the first of them, and so the one that a report tells to replay
 * @param sourceCpuLimit processor time that compiling one exercise's part of a submission may cost, and inspecting it, too
 * @param workers limits of the worker JVMs
 * @param findings whether the source rules read what compiles; who only counts points can do without
 */
public record GraderOptions(long seed, Duration sourceCpuLimit, WorkerOptions workers, boolean findings) {
    public GraderOptions(long seed, Duration sourceCpuLimit, WorkerOptions workers) {
        this(seed, sourceCpuLimit, workers, true);
    }

    /** Generous limits, and as many workers as half of the processors: compiling needs the other half. */
    public GraderOptions(long seed) {
        this(
                seed,
                Duration.ofSeconds(20),
                new WorkerOptions(
                        Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                        256,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(180),
                        4,
                        200));
    }

    /** The same, with this many workers at once. */
    public GraderOptions withWorkers(int count) {
        return withWorkers(new WorkerOptions(
                count,
                workers.heapMegabytes(),
                workers.cpuLimit(),
                workers.deadline(),
                workers.restarts(),
                workers.submissionsPerWorker()));
    }

    public GraderOptions withWorkers(WorkerOptions other) {
        return new GraderOptions(seed, sourceCpuLimit, other, findings);
    }

    /** The same, and no source rule is asked. */
    public GraderOptions withoutFindings() {
        return new GraderOptions(seed, sourceCpuLimit, workers, false);
    }
}
