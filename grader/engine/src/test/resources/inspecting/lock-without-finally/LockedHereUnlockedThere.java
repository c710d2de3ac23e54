package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class LockedHereUnlockedThere implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore seats = new Semaphore(10);

    LockedHereUnlockedThere open(Runnable greeting) {
        lock.lock();
        greeting.run();
        return this;
    }

    @Override
    public void close() {
        lock.unlock();
    }

    void sitDown(Runnable greeting) throws InterruptedException {
        seats.acquire();
        greeting.run();
    }

    void getUp(Runnable farewell) {
        farewell.run();
        seats.release();
    }
}
