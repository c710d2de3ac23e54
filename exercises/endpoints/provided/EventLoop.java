package endpoints.provided;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thread that does one thing after the other, in the order in which they are due. A task that takes long makes all
 * tasks behind it late. A task that throws does not stop the loop.
 */
public final class EventLoop implements Executor, AutoCloseable {
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService tasks = Executors.newSingleThreadScheduledExecutor(this::loopThread);
    private volatile @Nullable Thread thread;

    private Thread loopThread(Runnable run) {
        var loop = new Thread(run, "loop");
        thread = loop;
        return loop;
    }

    /**
     * Has a task run on the loop as soon as the loop is free. Returns at once; any thread may call it.
     *
     * @throws RejectedExecutionException if the loop is closed
     */
    @Override
    public void execute(Runnable task) {
        after(Duration.ZERO, task);
    }

    /**
     * Has a task run on the loop after a delay, or later if the loop is busy then. Returns at once; any thread may call
     * it.
     *
     * @throws RejectedExecutionException if the loop is closed
     */
    public void after(Duration delay, Runnable task) {
        tasks.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failures.add(e);
        }
    }

    /** Whether the calling thread is the loop's thread. */
    public boolean isLoopThread() {
        return Thread.currentThread() == thread;
    }

    /** What tasks have thrown so far, in the order in which it happened. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Ends the loop; tasks that are due later are dropped. */
    @Override
    public void close() {
        tasks.shutdownNow();
    }
}
