package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LocalLock {
    private final long[] tills = new long[4];

    void pay(int till, long cents) {
        Lock lock = new ReentrantLock();
        lock.lock(); // !lock-per-call
        try {
            tills[till] += cents;
        } finally {
            lock.unlock();
        }
    }
}
