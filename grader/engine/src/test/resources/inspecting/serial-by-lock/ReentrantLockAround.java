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
        lock.lock(); // !serial-by-lock
        try {
            orders++;
            return kitchen.cook(dish);
        } finally {
            lock.unlock();
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
