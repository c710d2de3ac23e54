package cases;

import java.util.concurrent.locks.ReentrantLock;

class LocksByIndex {
    private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private final long[] cents = new long[2];

    void move(int from, int to, long amount) {
        int first = from;
        locks[first].lock();
        locks[to].lock(); // !lock-order
        try {
            cents[from] -= amount;
            cents[to] += amount;
        } finally {
            locks[to].unlock();
            locks[first].unlock();
        }
    }
}
