package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        Object lock = locks.computeIfAbsent(dish, name -> new Object());
        synchronized (lock) {
            return kitchen.cook(dish);
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
