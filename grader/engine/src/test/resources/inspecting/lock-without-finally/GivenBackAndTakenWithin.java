package cases;

import java.util.concurrent.locks.ReentrantReadWriteLock;

class GivenBackAndTakenWithin {
    private final ReentrantReadWriteLock menu = new ReentrantReadWriteLock();
    private String soup;

    boolean cook(Runnable stove) {
        menu.readLock().lock();
        try {
            if (soup == null) {
                menu.readLock().unlock();
                menu.writeLock().lock();
                try {
                    stove.run();
                    soup = "pea";
                } finally {
                    menu.readLock().lock();
                    menu.writeLock().unlock();
                }
            }
            stove.run();
            return soup.isEmpty();
        } finally {
            menu.readLock().unlock();
        }
    }
}
