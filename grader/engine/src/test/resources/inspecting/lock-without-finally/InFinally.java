package cases;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InFinally {
    private final Lock till = new ReentrantLock();
    private final Lock book = new ReentrantLock();
    private final Semaphore ovens = new Semaphore(2);

    void pay(Runnable payment) {
        till.lock();
        book.lock();
        try {
            payment.run();
        } finally {
            book.unlock();
            till.unlock();
        }
    }

    void bake(Runnable pizza) throws InterruptedException {
        ovens.acquire();
        try {
            pizza.run();
        } finally {
            ovens.release();
        }
        till.lock();
        try {
            pizza.run();
        } finally {
            till.unlock();
        }
    }

    void again(Runnable payment) {
        till.lock();
        try {
            payment.run();
        } finally {
            till.unlock();
        }
        till.lock();
        try {
            payment.run();
        } finally {
            till.unlock();
        }
    }
}
