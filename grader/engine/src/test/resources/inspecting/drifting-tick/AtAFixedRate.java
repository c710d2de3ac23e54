package cases;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class AtAFixedRate {
    void start(ScheduledExecutorService clock, Runnable bell, Duration every, Duration rest) {
        clock.scheduleAtFixedRate(bell, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(bell, 0, rest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
