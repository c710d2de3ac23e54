package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class OneConditionForBoth {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int plates;

    void put() throws InterruptedException {
        lock.lock();
        try {
            while (plates == 5) {
                changed.await();
            }
            plates++;
            changed.signal(); // !notify-one
        } finally {
            lock.unlock();
        }
    }

    void take() {
        lock.lock();
        try {
            while (plates == 0) {
                changed.awaitUninterruptibly();
            }
            plates--;
            changed.signal(); // !notify-one
        } finally {
            lock.unlock();
        }
    }
}
