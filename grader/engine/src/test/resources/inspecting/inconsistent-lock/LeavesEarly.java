package cases;

import java.util.concurrent.locks.ReentrantLock;

class LeavesEarly {
    private final ReentrantLock lock = new ReentrantLock();
    private int free = 4;

    boolean take() {
        lock.lock();
        if (free == 0) {
            lock.unlock();
            return false;
        }
        free--;
        lock.unlock();
        return true;
    }

    boolean takeNow() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            free--;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
