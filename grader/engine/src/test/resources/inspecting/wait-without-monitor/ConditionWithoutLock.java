package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class ConditionWithoutLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean closed;

    void close() {
        closed = true;
        changed.signalAll(); // !wait-without-monitor
    }

    void await() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                changed.await(); // !well-guarded:celebratory
            }
        } finally {
            lock.unlock();
        }
    }
}
