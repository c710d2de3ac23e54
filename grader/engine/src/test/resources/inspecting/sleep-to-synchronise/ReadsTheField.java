package cases;

import cases.provided.Kitchen;
import java.util.concurrent.TimeUnit;

class ReadsTheField {
    private volatile String dish;

    String cook(Kitchen kitchen) throws InterruptedException {
        Thread cook = new Thread(() -> {
            dish = kitchen.cook("soup");
        });
        cook.start();
        TimeUnit.SECONDS.sleep(2); // !sleep-to-synchronise
        return dish;
    }
}
