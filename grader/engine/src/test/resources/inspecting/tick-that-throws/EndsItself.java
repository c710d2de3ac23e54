package cases;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class EndsItself {
    private int left = 10;

    void start(ScheduledExecutorService clock) {
        clock.scheduleAtFixedRate(
                () -> {
                    System.out.println("ding");
                    if (--left == 0) {
                        throw new IllegalStateException("ten times are enough");
                    }
                },
                0,
                1,
                TimeUnit.SECONDS);
    }
}
