package dev.makespan.grader.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out workers: at most so many at once, warm ones first. */
final class WorkerPool implements AutoCloseable {
    private final WorkerOptions options;
    private final Supplier<Worker> starter;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private boolean closed;

    /** @param starter starts a worker, and need not wait until it is ready */
    WorkerPool(WorkerOptions options, Supplier<Worker> starter) {
        this.options = options;
        this.starter = starter;
        this.places = new Semaphore(options.workers());
    }

    /** Starts a worker ahead of time, if none waits and there is room for one. */
    void warmUp() {
        if (places.tryAcquire()) {
            try {
                synchronized (this) {
                    if (idle.isEmpty() && !closed) {
                        idle.push(start());
                    }
                }
            } finally {
                places.release();
            }
        }
    }

    /**
     * Waits for a place.
     *
     * @param fresh whether the worker must not have served anybody yet
     * @throws CancellationException if the calling thread is interrupted
     */
    Worker take(boolean fresh) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the grader was interrupted");
        }
        try {
            for (Worker worker; (worker = idle()) != null; discard(worker)) {
                if (worker.isAlive() && (!fresh || worker.served() == 0)) {
                    return worker;
                }
            }
            return start();
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private synchronized @Nullable Worker idle() {
        if (closed) {
            throw new IllegalStateException("the grader is closed");
        }
        return idle.poll();
    }

    /** Takes back a worker after a clean run. */
    void giveBack(Worker worker) {
        worker.servedOneMore();
        if (!keeps(worker)) {
            discard(worker);
        }
        places.release();
    }

    private synchronized boolean keeps(Worker worker) {
        boolean good = !closed && worker.served() < options.submissionsPerWorker();
        if (good) {
            idle.push(worker);
        }
        return good;
    }

    /** Takes back a worker that must serve nobody any more. */
    void giveUp(Worker worker) {
        discard(worker);
        places.release();
    }

    private synchronized Worker start() {
        Worker worker = starter.get();
        all.add(worker);
        return worker;
    }

    private void discard(Worker worker) {
        worker.close();
        synchronized (this) {
            all.remove(worker);
        }
    }

    @Override
    public void close() {
        Set<Worker> left;
        synchronized (this) {
            closed = true;
            left = Set.copyOf(all);
            idle.clear();
            all.clear();
        }
        left.forEach(Worker::close);
    }
}
