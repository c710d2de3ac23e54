// caught by: resultsComeInTheOrderAsked
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Looks right, for A, B and C finish in the order asked. But results are collected as they come in. */
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
        var results = new ConcurrentLinkedQueue<Long>();
        var failure = new AtomicReference<RuntimeException>();
        var threads = new ArrayList<Thread>();
        for (var task : tasks) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    results.add(factorial(task)); // !order-lost
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
        return List.copyOf(results);
    }
}
