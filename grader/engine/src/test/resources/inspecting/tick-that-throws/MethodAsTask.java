package cases;

import cases.provided.Depot;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MethodAsTask {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Depot depot;

    MethodAsTask(Depot depot) {
        this.depot = depot;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::count, 0, 1, TimeUnit.HOURS); // !tick-that-throws
    }

    private void count() {
        System.out.println(depot.find("flour"));
    }

    void close() {
        clock.close();
    }
}
