package cases;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CountsFromTheEnd {
    void start(ScheduledExecutorService clock, Runnable bell, Duration every) {
        clock.scheduleWithFixedDelay(bell, 0, every.toMillis(), TimeUnit.MILLISECONDS); // !drifting-tick:informative
    }
}
