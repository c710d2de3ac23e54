package cases;

import cases.provided.Oven;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CatchesInTheTask {
    private final Oven oven;

    CatchesInTheTask(Oven oven) {
        this.oven = oven;
    }

    void start(ScheduledExecutorService clock) {
        clock.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.MINUTES);
    }

    private void tick() {
        try {
            oven.bake("bread");
        } catch (RuntimeException e) {
            System.out.println("no bread: " + e.getMessage());
        }
    }
}
