package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OnlyOneForgets {
    private final Lock lock = new ReentrantLock();
    private final Lock[] rooms = {new ReentrantLock(), new ReentrantLock()};
    private final Semaphore seats = new Semaphore(10);
    private int guests;

    void enter() {
        lock.lock(); // !lock-without-finally
        try {
            guests++;
        } catch (RuntimeException e) {
            guests--;
        }
    }

    int leave() {
        lock.lock();
        try {
            return --guests;
        } finally {
            lock.unlock();
        }
    }

    void clean(int room, Runnable cleaning) {
        rooms[room].lock(); // !lock-without-finally
        cleaning.run();
    }

    void cleanAll(Runnable cleaning) {
        for (Lock room : rooms) {
            room.lock();
        }
        try {
            cleaning.run();
        } finally {
            for (Lock room : rooms) {
                room.unlock();
            }
        }
    }

    void eat(Runnable meal) throws InterruptedException {
        seats.acquire(); // !lock-without-finally
        try {
            meal.run();
        } catch (IllegalStateException e) {
            guests--;
        }
    }
}
