package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class CountsByItself {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean closed;

    void ring(int times, long pause) throws InterruptedException {
        lock.lock();
        try {
            int rung = 0;
            while (!closed && rung * pause < times * pause) {
                ended.awaitNanos(pause);
                rung++;
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            ended.signal(); // !notify-one:informative
        } finally {
            lock.unlock();
        }
    }
}
