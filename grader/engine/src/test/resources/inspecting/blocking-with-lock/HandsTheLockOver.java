package cases;

import cases.provided.Oven;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HandsTheLockOver {
    private final Lock lock = new ReentrantLock();
    private final Oven oven;

    HandsTheLockOver(Oven oven) {
        this.oven = oven;
    }

    String order(String cake) {
        lock.lock();
        try {
            return madeWithoutLock(cake);
        } finally {
            lock.unlock();
        }
    }

    private String madeWithoutLock(String cake) {
        lock.unlock();
        try {
            return oven.bake(cake);
        } finally {
            lock.lock();
        }
    }
}
