package cases;

import java.util.concurrent.locks.ReentrantLock;

class ArrayOfLocks {
    private final int[] stock;
    private final ReentrantLock[] locks;

    ArrayOfLocks(int shelves) {
        stock = new int[shelves];
        locks = new ReentrantLock[shelves];
        for (int i = 0; i < shelves; i++) {
            locks[i] = new ReentrantLock();
            stock[i] = 10;
        }
    }

    void take(int shelf) {
        locks[shelf].lock();
        try {
            if (stock[shelf] > 0) {
                stock[shelf]--;
            }
        } finally {
            locks[shelf].unlock();
        }
    }

    int left(int shelf) {
        return stock[shelf]; // !inconsistent-lock:informative
    }

    int shelves() {
        return stock.length;
    }
}
