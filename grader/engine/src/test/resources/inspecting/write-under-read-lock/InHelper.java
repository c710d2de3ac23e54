package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class InHelper {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<String> log = new ArrayList<>();

    String look(String dish) {
        lock.readLock().lock();
        try {
            note(dish);
            return dish;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void note(String dish) {
        log.add(dish); // !write-under-read-lock
    }
}
