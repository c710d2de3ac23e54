package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class MadeForThreads {
    private final Map<String, Integer> sold = new ConcurrentHashMap<>();
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger count = new AtomicInteger();

    void serveAll(List<String> guests) {
        try (var waiters = Executors.newFixedThreadPool(4)) {
            for (String guest : guests) {
                waiters.submit(() -> {
                    sold.put(guest, 1);
                    names.add(guest);
                    count.incrementAndGet();
                });
            }
        }
    }
}
