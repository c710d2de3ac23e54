package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LocksOfParameters {
    static final class Shelf {
        private final Lock lock = new ReentrantLock();
        private int plates;
    }

    static void move(Shelf one, Shelf other) {
        one.lock.lock();
        try {
            other.lock.lock(); // !lock-order
            try {
                one.plates--;
                other.plates++;
            } finally {
                other.lock.unlock();
            }
        } finally {
            one.lock.unlock();
        }
    }
}
