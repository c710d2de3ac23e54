package dev.makespan.grader.running;

import java.time.Duration;

/**
 * Limits of the worker JVMs.
 *
 * @param workers how many may be alive at once
 * @param heapMegabytes the heap of one of them
 * @param cpuLimit processor time after which an item is ended, as a last resort: code that can be ended by the number
 *     of its steps has been ended long before. It counts what the worker used and not what the clock on the wall says,
 *     so that a busy machine changes no verdict
 * @param deadline real time after which an item is ended although it used little processor time, and after which a
 *     worker that does not get ready is given up
 * @param restarts how often the items of one exercise may cost a worker before the rest of them is skipped
 * @param submissionsPerWorker how many clean runs a worker serves before it is replaced
 */
public record WorkerOptions(
        int workers, int heapMegabytes, Duration cpuLimit, Duration deadline, int restarts, int submissionsPerWorker) {
    public WorkerOptions {
        if (workers < 1 || heapMegabytes < 1 || restarts < 0 || submissionsPerWorker < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
