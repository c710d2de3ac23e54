package cases;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class SleepOfUnit {
    void rest(long restMillis, Duration pause) throws InterruptedException {
        TimeUnit.SECONDS.sleep(restMillis); // !time-unit-mix-up
        TimeUnit.SECONDS.sleep(pause.toMillis()); // !time-unit-mix-up
    }
}
