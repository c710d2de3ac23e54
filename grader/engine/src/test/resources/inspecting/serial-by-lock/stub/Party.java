package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;

/** Any number of guests may use one party at the same time. */
final class Party {
    private final Kitchen kitchen;
    private final Radio radio;

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    void dance(String song) {
        throw new UnsupportedOperationException("TODO: task 2");
    }
}
