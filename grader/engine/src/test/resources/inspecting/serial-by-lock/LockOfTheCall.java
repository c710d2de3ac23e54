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
        return new Cooking(dish).result();
    }

    void dance(String song) {
        radio.play(song);
    }

    private final class Cooking {
        private final String dish;

        Cooking(String dish) {
            this.dish = dish;
        }

        synchronized String result() {
            return kitchen.cook(dish);
        }
    }
}
