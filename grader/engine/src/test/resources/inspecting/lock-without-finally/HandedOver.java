package cases;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HandedOver {
    private final Lock lock = new ReentrantLock();
    private final Lock lent = new ReentrantLock();
    private final Semaphore seats = new Semaphore(10);
    private final Semaphore turns = new Semaphore(2);
    private int guests;

    void eat(Executor waiters, Runnable meal) throws InterruptedException {
        seats.acquire();
        waiters.execute(() -> {
            try {
                meal.run();
            } finally {
                seats.release();
            }
        });
    }

    void awaitAll() throws InterruptedException {
        turns.acquire(2);
    }

    void play(Runnable game) throws InterruptedException {
        turns.acquire();
        try {
            game.run();
        } finally {
            turns.release();
        }
    }

    private void begin() {
        lock.lock();
    }

    void enter() {
        begin();
        try {
            System.out.println("welcome");
        } finally {
            lock.unlock();
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

    Lock take() {
        lent.lock();
        return lent;
    }

    void use(Runnable work) {
        lent.lock();
        try {
            work.run();
        } finally {
            lent.unlock();
        }
    }
}
