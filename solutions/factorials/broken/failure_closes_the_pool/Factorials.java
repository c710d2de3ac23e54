// caught by: anExceptionReachesTheCaller
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Throws what it should, and shuts down the pool that the next gather() needs. */
public final class Factorials {
    private final Calculator calculator;
    private final ExecutorService pool = Executors.newCachedThreadPool();

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
        var started =
                tasks.stream().map(task -> pool.submit(() -> factorial(task))).toList();
        try {
            var results = new ArrayList<Long>();
            for (var future : started) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            pool.shutdownNow();
            throw cause(e);
        }
    }

    private static RuntimeException cause(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException("a factorial broke down", e.getCause());
    }
}
