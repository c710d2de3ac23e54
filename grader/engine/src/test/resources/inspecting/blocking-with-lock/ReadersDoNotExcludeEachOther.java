package cases;

import cases.provided.Oven;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadersDoNotExcludeEachOther {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    String bake(Oven oven) {
        lock.readLock().lock();
        try {
            return oven.bake("bread");
        } finally {
            lock.readLock().unlock();
        }
    }
}
