package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class AnotherLockBeside {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int looks;

    void look() {
        lock.readLock().lock();
        try {
            synchronized (this) {
                looks++;
            }
        } finally {
            lock.readLock().unlock();
        }
    }
}
