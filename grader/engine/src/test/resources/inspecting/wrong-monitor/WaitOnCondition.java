package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WaitOnCondition {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int plates;

    void take() throws InterruptedException {
        lock.lock();
        try {
            while (plates == 0) {
                changed.wait(); // !wrong-monitor
            }
            plates--;
        } finally {
            lock.unlock();
        }
    }
}
