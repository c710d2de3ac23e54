package cases;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class EachItsDish {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition cooked = lock.newCondition();
    private final Map<String, Boolean> dishes = new HashMap<>();

    void cooked(String dish) {
        lock.lock();
        try {
            dishes.put(dish, true);
            cooked.signal(); // !notify-one
        } finally {
            lock.unlock();
        }
    }

    boolean await(String dish, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (dishes.get(dish) == null && left > 0) {
                left = cooked.awaitNanos(left);
            }
            return dishes.containsKey(dish);
        } finally {
            lock.unlock();
        }
    }
}
