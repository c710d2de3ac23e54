package cases;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class Converted {
    void rest(long seconds, long deadlineNanos) throws InterruptedException {
        Thread.sleep(seconds * 1000);
        Thread.sleep(TimeUnit.SECONDS.toMillis(seconds));
        Thread.sleep((deadlineNanos - System.nanoTime()) / 1_000_000);
        Thread.sleep(Duration.ofSeconds(seconds));
    }
}
