package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads that miss at the same time compute twice. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 5.17 to 5.19",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "1")
public final class Memoizer {
    private Memoizer() {}

    private static final class Sums {
        private final Map<Integer, Integer> known = new ConcurrentHashMap<>();
        private final Map<Integer, Future<Integer>> begun = new ConcurrentHashMap<>();
        private final AtomicInteger computed = new AtomicInteger();

        int wrongSum(int n) {
            Integer sum = known.get(n);
            if (sum == null) {
                sum = compute(n);
                known.put(n, sum);
            }
            return sum;
        }

        int rightSum(int n) throws Exception {
            FutureTask<Integer> task = new FutureTask<>(() -> compute(n));
            Future<Integer> earlier = begun.putIfAbsent(n, task);
            if (earlier != null) {
                return earlier.get();
            }
            task.run();
            return task.get();
        }

        private int compute(int n) {
            computed.incrementAndGet();
            return n * (n + 1) / 2;
        }
    }

    public static Object wrong() throws Exception {
        Sums sums = new Sums();
        Threads.sideBySide(() -> sums.wrongSum(10), () -> sums.wrongSum(10));
        return sums.computed.get();
    }

    public static Object right() throws Exception {
        Sums sums = new Sums();
        Threads.sideBySide(() -> sums.rightSum(10), () -> sums.rightSum(10));
        return sums.computed.get();
    }
}
