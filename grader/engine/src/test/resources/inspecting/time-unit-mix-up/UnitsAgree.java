package cases;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class UnitsAgree {
    private static final int REST_MILLIS = 100;

    void rest(long millis, int delaySeconds, Duration pause) throws InterruptedException {
        Thread.sleep(millis);
        Thread.sleep(REST_MILLIS);
        Thread.sleep(pause.toMillis());
        TimeUnit.SECONDS.sleep(delaySeconds);
        TimeUnit.SECONDS.sleep(pause.toSeconds());
    }
}
