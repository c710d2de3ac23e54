package cases;

import cases.provided.Depot;
import cases.provided.Oven;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CaughtTooFarInside {
    void start(ScheduledExecutorService clock, Oven oven, Depot depot) {
        clock.scheduleAtFixedRate( // !tick-that-throws
                () -> {
                    String flour = depot.find("flour");
                    try {
                        oven.bake(flour);
                    } catch (RuntimeException e) {
                        System.out.println("no bread: " + e.getMessage());
                    }
                },
                0,
                1,
                TimeUnit.MINUTES);
    }
}
