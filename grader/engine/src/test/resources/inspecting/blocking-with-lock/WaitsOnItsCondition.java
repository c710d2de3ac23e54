package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WaitsOnItsCondition {
    private final Lock lock = new ReentrantLock();
    private final Condition cooked = lock.newCondition();
    private boolean ready;

    void eat() throws InterruptedException {
        lock.lock();
        try {
            while (!ready) {
                cooked.await();
            }
        } finally {
            lock.unlock();
        }
    }

    synchronized void pause() throws InterruptedException {
        while (!ready) {
            wait();
        }
    }
}
