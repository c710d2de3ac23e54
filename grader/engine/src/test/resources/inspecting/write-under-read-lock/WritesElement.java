package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WritesElement {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final int[] tables = new int[10];

    void seat(int table, int guests) {
        lock.readLock().lock();
        try {
            tables[table] = guests; // !write-under-read-lock
        } finally {
            lock.readLock().unlock();
        }
    }
}
