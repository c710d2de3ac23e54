package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

class SafeContainers {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(List<String> orders) {
        List<String> names = Collections.synchronizedList(new ArrayList<>());
        orders.parallelStream().forEach(order -> {
            names.add(order);
            counts.computeIfAbsent(order, _ -> new LongAdder()).increment();
        });
    }
}
