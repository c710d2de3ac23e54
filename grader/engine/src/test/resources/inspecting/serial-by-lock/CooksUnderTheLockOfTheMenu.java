package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.HashMap;
import java.util.Map;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final Map<String, String> menu = new HashMap<>();

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        synchronized (menu) { // !serial-by-lock
            String known = menu.get(dish);
            if (known == null) {
                known = kitchen.cook(dish);
                menu.put(dish, known);
            }
            return known;
        }
    }

    void dance(String song) {
        radio.play(song);
    }
}
