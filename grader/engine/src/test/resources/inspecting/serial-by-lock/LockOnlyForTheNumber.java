package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private int lastNumber;

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        int number;
        synchronized (this) {
            number = ++lastNumber;
        }
        return number + ": " + kitchen.cook(dish);
    }

    void dance(String song) {
        radio.play(song);
    }
}
