package cases;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class NothingToFail {
    private final AtomicInteger ticks = new AtomicInteger();
    private final List<String> guests = new CopyOnWriteArrayList<>();

    void start(ScheduledExecutorService clock) {
        clock.scheduleAtFixedRate(ticks::incrementAndGet, 0, 1, TimeUnit.SECONDS);
        clock.scheduleAtFixedRate(() -> System.out.println(guests.size()), 0, 1, TimeUnit.SECONDS);
    }
}
