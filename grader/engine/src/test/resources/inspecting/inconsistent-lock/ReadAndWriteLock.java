package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadAndWriteLock {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock reading = lock.readLock();
    private int price;
    private int tax;

    void price(int cents) {
        lock.writeLock().lock();
        try {
            price = cents;
            tax = cents / 5;
        } finally {
            lock.writeLock().unlock();
        }
    }

    int price() {
        lock.readLock().lock();
        try {
            return price;
        } finally {
            lock.readLock().unlock();
        }
    }

    int tax() {
        reading.lock();
        try {
            return tax;
        } finally {
            reading.unlock();
        }
    }
}
