package cases;

import cases.provided.Kitchen;
import cases.provided.Radio;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

final class Party {
    private final Kitchen kitchen;
    private final Radio radio;

    Party(Kitchen kitchen, Radio radio) {
        this.kitchen = kitchen;
        this.radio = radio;
    }

    String order(String dish) throws InterruptedException {
        var ready = new FutureTask<>(() -> cook(dish));
        Thread.startVirtualThread(ready);
        try {
            return ready.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized String cook(String dish) { // !serial-by-lock
        return kitchen.cook(dish);
    }

    void dance(String song) {
        radio.play(song);
    }
}
