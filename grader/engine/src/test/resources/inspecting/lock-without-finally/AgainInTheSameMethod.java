package cases;

import java.util.concurrent.locks.ReentrantLock;

class AgainInTheSameMethod {
    private final ReentrantLock lock = new ReentrantLock();
    private int plates;

    int wash(Runnable washing) {
        while (plates > 0) {
            lock.lock();
            try {
                plates--;
            } finally {
                lock.unlock();
            }
            if (plates == 1) {
                lock.lock();
                try {
                    plates = 0;
                } finally {
                    lock.unlock();
                }
                washing.run();
                return 1;
            }
        }
        return 0;
    }
}
