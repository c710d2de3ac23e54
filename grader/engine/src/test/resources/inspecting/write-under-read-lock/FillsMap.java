package cases;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class FillsMap {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> prices = new HashMap<>();

    int price(String dish) {
        lock.readLock().lock();
        try {
            Integer known = prices.get(dish);
            if (known == null) {
                known = dish.length();
                prices.put(dish, known); // !write-under-read-lock
            }
            return known;
        } finally {
            lock.readLock().unlock();
        }
    }
}
