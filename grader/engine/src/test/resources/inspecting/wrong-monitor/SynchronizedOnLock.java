package cases;

import java.util.concurrent.locks.ReentrantLock;

class SynchronizedOnLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int plates;

    void put() {
        synchronized (lock) { // !wrong-monitor
            plates++;
        }
    }

    int plates() {
        lock.lock();
        try {
            return plates;
        } finally {
            lock.unlock();
        }
    }
}
