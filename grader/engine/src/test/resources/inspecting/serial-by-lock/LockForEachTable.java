package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final Object[] tables = {new Object(), new Object(), new Object()};

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        int table = Math.floorMod(dish.hashCode(), tables.length);
        synchronized (tables[table]) {
            return kitchen.cook(dish);
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
