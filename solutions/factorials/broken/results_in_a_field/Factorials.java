// caught by: gathersDoNotMix
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Looks right for one caller. But the results are a field, and a second gather() puts its own array there. */
public final class Factorials {
    private final Calculator calculator;
    private volatile long[] results = {};

    public Factorials(Calculator calculator) {
        this.calculator = calculator;
    }

    public long factorial(Task task) {
        long product = 1;
        for (int factor = 2; factor <= task.number(); factor++) {
            product = calculator.multiply(task.name(), product, factor);
        }
        return product;
    }

    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        results = new long[tasks.size()];
        var failure = new AtomicReference<RuntimeException>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    results[place] = factorial(tasks.get(place));
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return LongStream.of(results).boxed().toList();
    }
}
