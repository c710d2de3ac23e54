package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A pool with exactly one thread for each task, and none at all for no task. */
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
        if (tasks.isEmpty()) {
            return List.of();
        }
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<Long>> started = new ArrayList<>();
            for (var task : tasks) {
                started.add(pool.submit(() -> factorial(task)));
            }
            var results = new ArrayList<Long>();
            for (var future : started) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RuntimeException cause(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException("a factorial broke down", e.getCause());
    }
}
