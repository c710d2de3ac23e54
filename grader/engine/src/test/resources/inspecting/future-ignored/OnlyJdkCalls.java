package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

class OnlyJdkCalls {
    Map<Integer, Integer> hammer(ExecutorService pool) {
        var counts = new ConcurrentHashMap<Integer, Integer>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            pool.submit(() -> counts.merge(number % 10, 1, Integer::sum));
        }
        pool.close();
        return counts;
    }
}
