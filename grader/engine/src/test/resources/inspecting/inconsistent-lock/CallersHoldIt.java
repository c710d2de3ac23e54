package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class CallersHoldIt {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>();

    void put(String order) {
        lock.lock();
        try {
            orders.add(order);
            tell();
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lock();
        try {
            while (isQuiet()) {
                changed.await(); // !well-guarded:celebratory
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private boolean isQuiet() {
        return orders.isEmpty();
    }

    private String next() {
        tell();
        return orders.remove();
    }

    private void tell() {
        if (orders.size() > 3) {
            System.out.println("busy");
        }
        changed.signalAll();
    }
}
