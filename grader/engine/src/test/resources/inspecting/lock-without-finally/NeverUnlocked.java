package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NeverUnlocked {
    private final Lock lock = new ReentrantLock();
    private int guests;

    void enter() {
        lock.lock(); // !lock-without-finally
        guests++;
    }

    void leave() {
        lock.lock();
        guests--;
    }
}
