package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.concurrent.CompletableFuture;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;
    private String lastDish = "";

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        return later(dish).join();
    }

    private synchronized CompletableFuture<String> later(String dish) {
        lastDish = dish;
        return CompletableFuture.supplyAsync(() -> kitchen.cook(dish));
    }

    private synchronized CompletableFuture<String> atOnce(String dish) {
        lastDish = dish;
        return kitchen.cookLater(dish);
    }

    void dance(String song) {
        radio.play(song);
    }
}
