package cases;

import java.util.concurrent.locks.ReentrantLock;

class Sorted {
    private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private final long[] cents = new long[2];

    void move(int from, int to, long amount) {
        int first = Math.min(from, to);
        int second = Math.max(from, to);
        locks[first].lock();
        locks[second].lock();
        try {
            cents[from] -= amount;
            cents[to] += amount;
        } finally {
            locks[second].unlock();
            locks[first].unlock();
        }
    }
}
