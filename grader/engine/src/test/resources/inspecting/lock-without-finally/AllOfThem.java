package cases;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;

class AllOfThem {
    void inventory(List<Lock> shelves, Runnable counting) {
        for (Lock shelf : shelves) {
            shelf.lock();
        }
        try {
            counting.run();
        } finally {
            for (Lock shelf : shelves) {
                shelf.unlock();
            }
        }
    }

    void pingPong(Semaphore mine, Semaphore yours, Runnable move) throws InterruptedException {
        mine.acquire();
        move.run();
        yours.release();
    }

    void turnstile(Semaphore door) throws InterruptedException {
        door.acquire();
        door.release();
    }
}
