package cases;

import java.util.concurrent.locks.ReentrantLock;

class LeavesEarly {
    private final ReentrantLock lock = new ReentrantLock();
    private int plates;

    boolean take() {
        lock.lock();
        if (plates == 0) {
            return false; // !lock-without-finally
        }
        plates--;
        lock.unlock();
        return true;
    }

    int takeAll() {
        lock.lock();
        if (plates < 0) {
            return 0; // !lock-without-finally
        }
        try {
            return plates;
        } finally {
            lock.unlock();
        }
    }
}
