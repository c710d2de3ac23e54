package cases;

import cases.provided.Kitchen;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

class SleepsForWhatIsLeft {
    void ring(Kitchen kitchen, Duration every, int times) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 1; i <= times; i++) {
            kitchen.cook("an egg");
            long due = start + i * every.toNanos();
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        }
    }
}
