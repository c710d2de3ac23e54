package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class KeptInField {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock reading = lock.readLock();
    private String special = "";

    void special(String dish) {
        reading.lock();
        try {
            this.special = dish; // !write-under-read-lock
        } finally {
            reading.unlock();
        }
    }

    String special() {
        reading.lock();
        try {
            return special;
        } finally {
            reading.unlock();
        }
    }
}
