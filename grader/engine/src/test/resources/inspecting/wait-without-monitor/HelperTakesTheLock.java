package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class HelperTakesTheLock {
    private final ReentrantLock orders = new ReentrantLock();
    private final ReentrantLock plates = new ReentrantLock();
    private final Condition changed = orders.newCondition();

    void clear() {
        lockAll();
        try {
            changed.signalAll();
        } finally {
            unlockAll();
        }
    }

    private void lockAll() {
        orders.lock();
        plates.lock();
    }

    private void unlockAll() {
        plates.unlock();
        orders.unlock();
    }
}
