package cases;

import cases.provided.Oven;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CatchesAroundTheCall {
    private final Oven oven;

    CatchesAroundTheCall(Oven oven) {
        this.oven = oven;
    }

    void start(ScheduledExecutorService clock) {
        clock.scheduleAtFixedRate(
                () -> {
                    try {
                        tick();
                    } catch (RuntimeException e) {
                        System.out.println("no bread: " + e.getMessage());
                    }
                },
                0,
                1,
                TimeUnit.MINUTES);
    }

    private void tick() {
        oven.bake("bread");
    }
}
