package cases;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class SleepOfConversion {
    void rest(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toSeconds()); // !time-unit-mix-up
        Thread.sleep(pause.getSeconds()); // !time-unit-mix-up
        Thread.sleep(TimeUnit.MINUTES.toNanos(1)); // !time-unit-mix-up
    }
}
