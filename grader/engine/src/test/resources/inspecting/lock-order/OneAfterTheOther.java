package cases;

import java.util.concurrent.locks.ReentrantLock;

class OneAfterTheOther {
    private int plates;

    void move(ReentrantLock from, ReentrantLock to) {
        from.lock();
        try {
            plates--;
        } finally {
            from.unlock();
        }
        to.lock();
        try {
            plates++;
        } finally {
            to.unlock();
        }
    }
}
