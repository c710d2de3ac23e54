package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        synchronized (Party.class) { // !serial-by-lock
            String ready = kitchen.cook(dish);
            return ready.strip();
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
