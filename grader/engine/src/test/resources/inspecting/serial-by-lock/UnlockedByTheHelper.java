package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final Lock lock = new ReentrantLock();
    private int orders;

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        lock.lock();
        try {
            orders++;
            return cook(dish);
        } finally {
            lock.unlock();
        }
    }

    private String cook(String dish) {
        lock.unlock();
        try {
            return kitchen.cook(dish);
        } finally {
            lock.lock();
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
