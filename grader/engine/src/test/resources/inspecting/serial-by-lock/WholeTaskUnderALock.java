package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.concurrent.CompletableFuture;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private final Object stove = new Object();

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) {
        return CompletableFuture.supplyAsync(() -> {
                    synchronized (stove) { // !serial-by-lock
                        return cook(dish);
                    }
                })
                .join();
    }

    private String cook(String dish) {
        return kitchen.cook(dish) + " with salt";
    }

    void dance(String song) {
        radio.play(song);
    }
}
