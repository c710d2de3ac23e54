package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AnythingToPutIn {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Queue<String> rail = new ArrayDeque<>();
    private int plates;

    void hang(String order) throws InterruptedException {
        lock.lock();
        try {
            while (!fits(order)) {
                room.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean fits(String order) {
        if (plates == 3) {
            return false;
        }
        plates += 1;
        return rail.add(order);
    }

    void serve() {
        lock.lock();
        try {
            rail.poll();
            plates--;
            room.signal();
        } finally {
            lock.unlock();
        }
    }
}
