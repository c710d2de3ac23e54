package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class LockWithinTry {
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore seats = new Semaphore(2);

    void count(Runnable counting) {
        try {
            lock.lock();
            counting.run();
        } finally {
            lock.unlock();
        }
    }

    void sit(Runnable eating) {
        boolean seated = false;
        try {
            seats.acquire();
            seated = true;
            eating.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (seated) {
                seats.release();
            }
        }
    }
}
