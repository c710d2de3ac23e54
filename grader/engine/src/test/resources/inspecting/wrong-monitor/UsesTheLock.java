package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class UsesTheLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int plates;

    void take() throws InterruptedException {
        lock.lock();
        try {
            while (plates == 0) {
                changed.await(); // !well-guarded:celebratory
            }
            plates--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
