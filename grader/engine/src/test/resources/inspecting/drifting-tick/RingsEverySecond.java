package cases;

import cases.provided.Kitchen;
import java.time.Duration;

class RingsEverySecond {
    void ring(Kitchen kitchen, Duration every, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            kitchen.cook("an egg");
            Thread.sleep(every); // !drifting-tick
        }
    }
}
