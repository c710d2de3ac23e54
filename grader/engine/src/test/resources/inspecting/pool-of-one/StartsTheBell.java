package cases;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class StartsTheBell {
    private final ScheduledExecutorService bell = Executors.newSingleThreadScheduledExecutor();

    void ring(Runnable sound) {
        bell.schedule(sound, 1, TimeUnit.MINUTES);
    }

    void close() {
        bell.close();
    }
}
