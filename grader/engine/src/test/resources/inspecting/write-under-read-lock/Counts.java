package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Counts {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int served;

    void serve() {
        lock.readLock().lock();
        try {
            served++; // !write-under-read-lock
        } finally {
            lock.readLock().unlock();
        }
    }
}
