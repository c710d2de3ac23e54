package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GivesTheLockBack {
    private final Lock lock = new ReentrantLock();
    private int tries;

    void knock() throws InterruptedException {
        lock.lock();
        tries++;
        lock.unlock();
        Thread.sleep(100);
        lock.lock();
        try {
            tries++;
        } finally {
            lock.unlock();
        }
        Thread.sleep(100);
    }
}
