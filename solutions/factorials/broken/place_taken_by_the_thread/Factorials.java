// caught by: gathersDoNotMix
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Looks right: each thread takes the next place when it begins. But nobody says that threads begin in order. */
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

    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        var results = new long[tasks.size()];
        var nextPlace = new AtomicInteger();
        var failure = new AtomicReference<RuntimeException>();
        var threads = new ArrayList<Thread>();
        for (var task : tasks) {
            threads.add(Thread.startVirtualThread(() -> {
                int place = nextPlace.getAndIncrement();
                try {
                    results[place] = factorial(task);
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
