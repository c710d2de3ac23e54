package cases;

import cases.provided.Loop;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

class SleepInTask {
    void tick(Loop loop) {
        loop.execute(() -> {
            try {
                Thread.sleep(1000); // !blocking-on-loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        loop.after(Duration.ofSeconds(1), () -> {
            try {
                TimeUnit.SECONDS.sleep(1); // !blocking-on-loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
