package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ChangesWithout {
    private final Lock lock = new ReentrantLock();
    private final List<String> orders = new ArrayList<>();

    void order(String dish) {
        lock.lock();
        try {
            orders.add(dish);
        } finally {
            lock.unlock();
        }
    }

    List<String> all() {
        lock.lock();
        try {
            return List.copyOf(orders);
        } finally {
            lock.unlock();
        }
    }

    void cancel(String dish) {
        orders.remove(dish); // !inconsistent-lock
    }
}
