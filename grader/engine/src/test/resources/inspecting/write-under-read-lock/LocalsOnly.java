package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class LocalsOnly {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final int[] tables = new int[10];

    int guests() {
        lock.readLock().lock();
        try {
            int sum = 0;
            for (int table : tables) {
                sum += table;
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
