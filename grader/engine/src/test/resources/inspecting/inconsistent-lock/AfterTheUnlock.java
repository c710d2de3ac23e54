package cases;

import java.util.concurrent.locks.ReentrantLock;

class AfterTheUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private String special = "";
    private int changes;

    void special(String dish) {
        lock.lock();
        try {
            special = dish;
            changes++;
        } finally {
            lock.unlock();
        }
    }

    String praise() {
        lock.lock();
        System.out.println("reading");
        lock.unlock();
        return special + "!"; // !inconsistent-lock:informative
    }

    int changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }
}
