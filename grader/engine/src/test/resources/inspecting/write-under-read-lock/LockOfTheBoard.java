package cases;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;

class LockOfTheBoard {
    private boolean seen;

    void read(Board board) {
        ReentrantReadWriteLock lock = board.lock();
        ReadLock reading = lock.readLock();
        reading.lock();
        try {
            seen = true;
        } finally {
            reading.unlock();
        }
    }

    interface Board {
        ReentrantReadWriteLock lock();
    }
}
