package cases;

import java.util.concurrent.locks.ReentrantLock;

class WithReentrantLock {
    private final ReentrantLock lock = new ReentrantLock();
    private StringBuilder board;

    StringBuilder board() {
        if (board == null) { // !double-checked-locking
            lock.lock();
            try {
                if (board == null) {
                    board = new StringBuilder("today");
                }
            } finally {
                lock.unlock();
            }
        }
        return board;
    }
}
