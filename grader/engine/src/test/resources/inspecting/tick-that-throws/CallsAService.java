package cases;

import cases.provided.Oven;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CallsAService {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    void start(Oven oven) {
        clock.scheduleAtFixedRate(() -> oven.clean("every hour"), 0, 1, TimeUnit.HOURS); // !tick-that-throws
    }

    void close() {
        clock.close();
    }
}
