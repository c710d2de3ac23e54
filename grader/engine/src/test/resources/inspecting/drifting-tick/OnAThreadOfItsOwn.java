package cases;

import cases.provided.Oven;
import java.time.Duration;

class OnAThreadOfItsOwn {
    Thread start(Oven oven, Duration every) {
        return Thread.startVirtualThread(() -> {
            try {
                do {
                    oven.clean("it is time");
                    Thread.sleep(every.toMillis()); // !drifting-tick
                } while (!Thread.currentThread().isInterrupted());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
