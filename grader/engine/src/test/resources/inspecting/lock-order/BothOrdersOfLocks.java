package cases;

import java.util.concurrent.locks.ReentrantLock;

class BothOrdersOfLocks {
    private final ReentrantLock kitchen = new ReentrantLock();
    private final ReentrantLock till = new ReentrantLock();
    private int orders;

    void order() {
        till.lock();
        kitchen.lock();
        try {
            orders++;
        } finally {
            kitchen.unlock();
            till.unlock();
        }
    }

    void cancel() {
        kitchen.lock();
        till.lock(); // !lock-order:informative
        try {
            orders--;
        } finally {
            till.unlock();
            kitchen.unlock();
        }
    }
}
