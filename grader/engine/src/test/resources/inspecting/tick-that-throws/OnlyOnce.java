package cases;

import cases.provided.Oven;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class OnlyOnce {
    void start(ScheduledExecutorService clock, Oven oven) {
        clock.schedule(() -> oven.bake("bread"), 1, TimeUnit.MINUTES);
    }
}
