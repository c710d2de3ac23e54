package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UntilItsTime {
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean stopped;

    void keepWatch(long every, long lasting) throws InterruptedException {
        lock.lock();
        try {
            long number = 0;
            while (!stopped && number * every < lasting) {
                ended.awaitNanos(every);
                number++;
            }
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
            ended.signal(); // !notify-one:informative
        } finally {
            lock.unlock();
        }
    }
}
