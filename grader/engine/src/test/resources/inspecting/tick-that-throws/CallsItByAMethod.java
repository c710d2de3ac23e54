package cases;

import cases.provided.Oven;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CallsItByAMethod {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Oven oven;

    CallsItByAMethod(Oven oven) {
        this.oven = oven;
    }

    void start() {
        clock.scheduleAtFixedRate(() -> tick(System.nanoTime()), 0, 1, TimeUnit.HOURS); // !tick-that-throws
    }

    private void tick(long now) {
        System.out.println(now + oven.bake("bread"));
    }

    void close() {
        clock.close();
    }
}
