package dev.makespan.grader.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Hands out workers: at most so many at once, warm ones first. */
final class WorkerPool implements AutoCloseable {
    private final WorkerOptions options;
    private final WorkerCommand command;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private boolean closed;

    WorkerPool(WorkerOptions options, WorkerCommand command) {
        this.options = options;
        this.command = command;
        this.places = new Semaphore(options.workers());
        // A grader that is stopped by a signal takes its workers with it; they would end by themselves a little later.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
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
     */
    Worker take(boolean fresh) {
        places.acquireUninterruptibly();
        try {
            synchronized (this) {
                if (closed) {
                    throw new IllegalStateException("the grader is closed");
                }
                while (!idle.isEmpty()) {
                    Worker worker = idle.pop();
                    if (worker.isAlive() && (!fresh || worker.served() == 0)) {
                        return worker;
                    }
                    discard(worker);
                }
                return start();
            }
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    /** Takes back a worker after a clean run. */
    void giveBack(Worker worker) {
        synchronized (this) {
            worker.servedOneMore();
            if (closed || worker.served() >= options.submissionsPerWorker()) {
                discard(worker);
            } else {
                idle.push(worker);
            }
        }
        places.release();
    }

    /** Takes back a worker that must serve nobody any more. */
    void giveUp(Worker worker) {
        discard(worker);
        places.release();
    }

    private synchronized Worker start() {
        Worker worker = Worker.start(command);
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
