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
        return kitchen.cook(dish);
    }

    void dance(String song) {
        radio.play(song);
    }

    private synchronized String listenTo(String station) {
        return radio.tune(station); // !blocking-with-lock
    }
}
