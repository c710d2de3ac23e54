package cases;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NoFinally {
    interface Oven {
        String bake(String pizza) throws BurntException;
    }

    static class BurntException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final Lock lock = new ReentrantLock();
    private int pizzas;

    String bake(Oven oven) throws BurntException {
        lock.lock(); // !lock-without-finally
        String pizza = oven.bake("margherita");
        pizzas++;
        lock.unlock();
        return pizza;
    }

    int pizzas() {
        lock.lock();
        int now = pizzas;
        lock.unlock();
        return now;
    }
}
