package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class FromMap {
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> others = new ConcurrentHashMap<>();

    void cook(String dish) {
        Object lock = locks.computeIfAbsent(dish, _ -> new Object());
        synchronized (lock) {
            System.out.println(dish);
        }
        ReentrantLock other = others.computeIfAbsent(dish, _ -> new ReentrantLock());
        other.lock();
        try {
            System.out.println(dish);
        } finally {
            other.unlock();
        }
    }
}
