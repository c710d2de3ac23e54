package cases;

import cases.provided.Kitchen;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WaitsForAFutureWithLock {
    private final Lock lock = new ReentrantLock();
    private String last = "";

    void order(Kitchen kitchen, String order) {
        lock.lock();
        try {
            last = kitchen.cookLater(order).join(); // !blocking-with-lock
        } finally {
            lock.unlock();
        }
    }

    String last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }
}
