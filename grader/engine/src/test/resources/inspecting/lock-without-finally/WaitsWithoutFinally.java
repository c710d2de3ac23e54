package cases;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WaitsWithoutFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ReadWriteLock board = new ReentrantReadWriteLock();
    private final int[] free = {3};

    void take() throws InterruptedException {
        lock.lock(); // !lock-without-finally
        while (free[0] == 0) {
            changed.await();
        }
        free[0]--;
        lock.unlock();
    }

    void print(Iterable<Runnable> lines) {
        board.readLock().lock(); // !lock-without-finally
        for (Runnable line : lines) {
            line.run();
        }
        board.readLock().unlock();
    }
}
