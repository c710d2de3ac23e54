package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class GivenAway {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    void cook(String dish) {
        var lock = new ReentrantLock();
        lock.lock();
        try {
            if (locks.putIfAbsent(dish, lock) == null) {
                System.out.println("cooking " + dish);
            }
        } finally {
            lock.unlock();
        }
    }
}
