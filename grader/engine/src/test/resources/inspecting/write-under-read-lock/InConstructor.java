package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class InConstructor {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int price;

    InConstructor() {
        lock.readLock().lock();
        price = 3;
        lock.readLock().unlock();
    }

    int price() {
        return price;
    }
}
