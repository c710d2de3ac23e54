package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class AcquireWithinTry {
    private final Semaphore tables = new Semaphore(3);
    private final ReentrantLock lock = new ReentrantLock();

    void dine() throws InterruptedException {
        try {
            tables.acquire(); // !lock-without-finally
            System.out.println("eating");
        } finally {
            tables.release();
        }
    }

    void count() throws InterruptedException {
        try {
            lock.lockInterruptibly(); // !lock-without-finally
            System.out.println("counting");
        } finally {
            lock.unlock();
        }
    }
}
