package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private final Lock open = door.readLock();

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        open.lock();
        try {
            return kitchen.cook(dish);
        } finally {
            open.unlock();
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
