package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class SafeCounters {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicInteger hits = new AtomicInteger();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private volatile String last = "";

    void look(String dish) {
        lock.readLock().lock();
        try {
            hits.incrementAndGet();
            seen.merge(dish, 1, Integer::sum);
            last = dish;
        } finally {
            lock.readLock().unlock();
        }
    }

    String last() {
        return last;
    }
}
