package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class NothingCanThrow {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int count;
    private boolean open = true;

    void add() {
        lock.lock();
        count++;
        changed.signalAll();
        lock.unlock();
    }

    int close() {
        lock.lock();
        if (!open) {
            lock.unlock();
            return 0;
        }
        open = false;
        int result = count;
        lock.unlock();
        return result;
    }
}
