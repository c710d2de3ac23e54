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

    synchronized String order(String dish) throws InterruptedException { // !serial-by-lock
        return kitchen.cook(dish);
    }

    void dance(String song) {
        radio.play(song);
    }
}
