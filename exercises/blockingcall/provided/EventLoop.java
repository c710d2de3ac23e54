package blockingcall.provided;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One thread that does one thing after the other: it serves requests, moves the van on the map, sends answers.
 *
 * <p>Tasks may be handed over from any thread. They run one at a time, on the loop's own thread, in the order in which
 * they are due. A task that takes long makes every later task late. A task that throws does not stop the loop.
 */
public final class EventLoop implements Executor, AutoCloseable {
    private final DelayQueue<Task> tasks = new DelayQueue<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::runTasks, "loop");

    // Guarded by this.
    private long accepted;
    private boolean closed;

    private EventLoop() {}

    /** Starts a loop on a new thread. */
    public static EventLoop start() {
        var loop = new EventLoop();
        loop.thread.start();
        return loop;
    }

    /**
     * Has a task run on the loop as soon as the loop is free. Returns at once.
     *
     * @throws RejectedExecutionException if the loop is closed
     */
    @Override
    public void execute(@RunsOnLoop Runnable task) {
        after(Duration.ZERO, task);
    }

    /**
     * Has a task run on the loop after a delay, or later if the loop is busy then. Returns at once.
     *
     * @throws RejectedExecutionException if the loop is closed
     */
    public synchronized void after(Duration delay, @RunsOnLoop Runnable task) {
        if (closed) {
            throw new RejectedExecutionException("the event loop is closed");
        }
        tasks.add(new Task(System.nanoTime() + delay.toNanos(), accepted++, task));
    }

    /** Whether the calling thread is the loop's thread. */
    public boolean isLoopThread() {
        return Thread.currentThread() == thread;
    }

    /** What tasks have thrown so far, in the order in which it happened. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /**
     * Takes no more tasks, and ends the loop once the tasks that are due have run; tasks due later are dropped. Waits
     * for the end, except on the loop itself.
     */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                after(Duration.ZERO, tasks::clear);
                closed = true;
            }
        }
        if (!isLoopThread()) {
            joinLoop();
        }
    }

    private void joinLoop() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runTasks() {
        while (!isDone()) {
            var task = nextTask();
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failures.add(e);
            }
        }
    }

    private synchronized boolean isDone() {
        return closed && tasks.isEmpty();
    }

    private Runnable nextTask() {
        while (true) {
            try {
                return tasks.take().code;
            } catch (InterruptedException e) {
                // Whoever ran on the loop left an interrupt behind. It is none of the loop's business: go on.
            }
        }
    }

    /** Code to run at a moment of {@link System#nanoTime}; the number keeps tasks due at the same moment in order. */
    private record Task(long dueNanos, long number, Runnable code) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            var that = (Task) other;
            int byTime = Long.signum(dueNanos - that.dueNanos);
            return byTime != 0 ? byTime : Long.compare(number, that.number);
        }
    }
}
