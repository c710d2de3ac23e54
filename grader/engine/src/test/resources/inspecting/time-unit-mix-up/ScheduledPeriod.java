package cases;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ScheduledPeriod {
    private final long periodSeconds = 2;

    void start(ScheduledExecutorService clock, Runnable tick, long delayMillis) {
        clock.scheduleAtFixedRate(tick, 0, this.periodSeconds, TimeUnit.MILLISECONDS); // !time-unit-mix-up
        clock.schedule(tick, delayMillis, TimeUnit.MICROSECONDS); // !time-unit-mix-up
    }
}
