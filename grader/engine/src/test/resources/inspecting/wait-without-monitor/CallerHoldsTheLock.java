package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class CallerHoldsTheLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    void close() {
        lock.lock();
        try {
            end();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        closed = true;
        changed.signalAll();
    }

    boolean isClosed() {
        return closed; // !inconsistent-lock:informative
    }
}
