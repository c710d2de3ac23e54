package cases;

import cases.provided.Oven;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HandsItToOthers {
    void start(ScheduledExecutorService clock, Executor bakers, Oven oven) {
        clock.scheduleAtFixedRate(
                () -> bakers.execute(() -> oven.bake("bread")), 0, 1, TimeUnit.MINUTES);
    }
}
