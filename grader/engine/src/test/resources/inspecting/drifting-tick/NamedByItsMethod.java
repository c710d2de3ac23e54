package cases;

import cases.provided.Oven;
import java.util.concurrent.TimeUnit;

class NamedByItsMethod {
    void tickForEver(Oven oven) throws InterruptedException {
        while (true) {
            oven.clean("it is time");
            TimeUnit.SECONDS.sleep(1); // !drifting-tick
        }
    }
}
