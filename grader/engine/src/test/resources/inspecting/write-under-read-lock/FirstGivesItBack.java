package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class FirstGivesItBack {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private String menu;

    String menu() {
        lock.readLock().lock();
        try {
            if (menu != null) {
                return menu;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (menu == null) {
                menu = "soup";
            }
            return menu;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
