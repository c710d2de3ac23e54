package cases;

import java.util.concurrent.locks.ReentrantLock;

class UnlockedWhileCallingOut {
    private final ReentrantLock lock = new ReentrantLock();
    private int served;

    void serve(Runnable dish) {
        lock.lock();
        try {
            served++;
            lock.unlock();
            try {
                dish.run();
            } finally {
                lock.lock();
            }
            served--;
        } finally {
            lock.unlock();
        }
    }
}
