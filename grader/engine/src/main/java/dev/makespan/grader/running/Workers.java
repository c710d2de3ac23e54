package dev.makespan.grader.running;

import java.util.List;

/**
 * Worker JVMs, kept warm over many submissions and thrown away at the first thing that is not as it should be. For use
 * by many threads at once.
 */
public final class Workers implements AutoCloseable {
    private final WorkerOptions options;
    private final WorkerPool pool;

    private Workers(WorkerOptions options) {
        this.options = options;
        var command = new WorkerCommand(options, AgentJar.locate());
        this.pool = new WorkerPool(options, () -> WorkerJvm.start(command));
    }

    /**
     * Makes room for workers; starts none.
     *
     * @throws IllegalStateException if something that workers need is not there
     */
    public static Workers open(WorkerOptions options) {
        return new Workers(options);
    }

    /** Starts a worker ahead of time, so that it gets ready while others compile. */
    public void warmUp() {
        pool.warmUp();
    }

    /**
     * Runs the items of a job; waits for a worker where all are busy.
     *
     * @return how each item ended, in the job's order: one for one
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    public List<ItemRun> run(Job job) {
        return new JobRun(job, options, pool).run();
    }

    /** Ends all workers. */
    @Override
    public void close() {
        pool.close();
    }
}
