package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class TwoConditions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>();

    void put(String order) throws InterruptedException {
        lock.lock();
        try {
            while (orders.size() >= 10) {
                notFull.await();
            }
            orders.add(order);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lock();
        try {
            while (orders.isEmpty()) {
                notEmpty.await();
            }
            notFull.signal();
            return orders.remove();
        } finally {
            lock.unlock();
        }
    }
}
