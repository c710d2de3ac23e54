package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class IfWithCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int plates;

    void take() throws InterruptedException {
        lock.lock();
        try {
            if (plates == 0) {
                changed.await(); // !wait-not-in-loop
            }
            plates--;
        } finally {
            lock.unlock();
        }
    }

    void put() {
        lock.lock();
        try {
            if (plates > 10) changed.awaitUninterruptibly(); // !wait-not-in-loop
            plates++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
