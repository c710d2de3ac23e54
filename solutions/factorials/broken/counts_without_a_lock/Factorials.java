// caught by: gathersDoNotMix
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Looks right: it waits under a lock, in a loop. But two threads may count at the same moment, and one is lost. */
public final class Factorials {
    private final Calculator calculator;

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

    private static final class Count {
        private volatile int running;
    }

    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        var results = new long[tasks.size()];
        var failure = new AtomicReference<RuntimeException>();
        var count = new Count();
        count.running = tasks.size();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread.startVirtualThread(() -> {
                try {
                    results[place] = factorial(tasks.get(place));
                } catch (RuntimeException e) {
                    failure.set(e);
                }
                count.running--; // !volatile-compound
                synchronized (count) {
                    count.notifyAll();
                }
            });
        }
        synchronized (count) {
            while (count.running > 0) {
                count.wait();
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return LongStream.of(results).boxed().toList();
    }
}
