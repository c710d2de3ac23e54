package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Downgrades {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int price;

    int raise() {
        lock.writeLock().lock();
        try {
            price++;
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            return price;
        } finally {
            lock.readLock().unlock();
        }
    }
}
