package cases;

import java.util.concurrent.locks.ReentrantLock;

class NoTryAroundIt {
    private final ReentrantLock lock = new ReentrantLock();

    void rest() throws InterruptedException {
        lock.lock(); // !lock-without-finally
        Thread.sleep(100); // !blocking-with-lock
        lock.unlock();
    }
}
