package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class NotifyOnCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int plates;

    void put() {
        lock.lock();
        try {
            plates++;
            changed.notifyAll(); // !wrong-monitor
        } finally {
            lock.unlock();
        }
    }

    int plates() {
        return plates; // !inconsistent-lock:informative
    }
}
