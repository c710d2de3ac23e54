package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class LoopWithIfInside {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>();
    private boolean closed;

    String next() throws InterruptedException {
        lock.lock();
        try {
            for (; ; ) {
                if (!orders.isEmpty()) {
                    return orders.remove();
                }
                if (!closed) {
                    changed.await();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            do {
                changed.awaitUninterruptibly();
            } while (!orders.isEmpty());
        } finally {
            lock.unlock();
        }
    }
}
