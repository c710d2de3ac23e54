package cases;

import java.util.concurrent.locks.ReentrantReadWriteLock;

class LocalLock {
    private final ReentrantReadWriteLock door = new ReentrantReadWriteLock();
    private long cents;

    void pay(long amount) throws InterruptedException {
        door.readLock().lockInterruptibly();
        cents += amount; // !write-under-read-lock
        door.readLock().unlock();
    }
}
