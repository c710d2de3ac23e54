package cases;

import java.util.concurrent.locks.ReentrantLock;

class LockInField {
    private final Object monitor = new Object();
    private final ReentrantLock lock = new ReentrantLock();
    private int plates;

    void take() {
        synchronized (monitor) {
            plates--;
        }
    }

    void put() {
        final ReentrantLock mine = this.lock;
        mine.lock();
        try {
            plates++;
        } finally {
            mine.unlock();
        }
    }
}
