package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NeverTaken {
    private final Lock lock = new ReentrantLock();
    private final Semaphore seats = new Semaphore(10);
    private int guests;

    void enter() {
        try {
            System.out.println("welcome");
        } finally {
            lock.unlock(); // !lock-without-finally
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

    void eat(Runnable meal) {
        try {
            meal.run();
        } finally {
            seats.release(); // !lock-without-finally
        }
    }

    void drink(Runnable drink) throws InterruptedException {
        seats.acquire();
        try {
            drink.run();
        } finally {
            seats.release();
        }
    }
}
