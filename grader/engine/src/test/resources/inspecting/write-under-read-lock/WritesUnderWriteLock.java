package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WritesUnderWriteLock {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int served;

    void serve() {
        lock.writeLock().lock();
        try {
            served++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    int served() {
        lock.readLock().lock();
        try {
            return served;
        } finally {
            lock.readLock().unlock();
        }
    }
}
