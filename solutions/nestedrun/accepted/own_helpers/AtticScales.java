package nestedrun;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Four plain threads, a stack of boxes under a lock, and the owners of the boxes wait at the same lock. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    private static final class Job {
        int toDo = 1;
        long grams;
        RuntimeException problem;
    }

    private record Task(Box box, Job job) {}

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Task> stack = new ArrayDeque<>();
    private boolean closed;

    {
        for (int i = 1; i <= Attic.PLACES; i++) {
            new Thread(this::help, "helper " + i).start();
        }
    }

    public long weigh(Box box) throws InterruptedException {
        var job = new Job();
        lock.lock();
        try {
            stack.push(new Task(box, job));
            changed.signalAll();
            while (job.toDo > 0) {
                changed.await();
            }
            if (job.problem != null) {
                throw job.problem;
            }
            return job.grams;
        } finally {
            lock.unlock();
        }
    }

    private void help() {
        lock.lock();
        try {
            while (!closed) {
                Task task = stack.poll();
                if (task == null) {
                    changed.awaitUninterruptibly();
                } else {
                    serve(task);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void serve(Task task) {
        Job job = task.job();
        if (job.problem == null) {
            Contents contents = null;
            RuntimeException problem = null;
            lock.unlock();
            try {
                contents = attic.open(task.box());
            } catch (RuntimeException e) {
                problem = e;
            } finally {
                lock.lock();
            }
            if (problem != null) {
                job.problem = problem;
            } else {
                job.grams += contents.grams();
                for (Box inner : contents.boxes()) {
                    job.toDo++;
                    stack.push(new Task(inner, job));
                }
            }
        }
        job.toDo--;
        changed.signalAll();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
