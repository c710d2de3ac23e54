package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockStaysWhenItFails {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>();

    void put(String order) {
        lock.lock(); // !lock-without-finally
        orders.add(order);
        changed.signalAll();
        lock.unlock();
    }

    String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                changed.await();
            }
            return orders.remove();
        } finally {
            lock.unlock();
        }
    }
}
