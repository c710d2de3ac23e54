package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** A fork/join pool of its own, with a worker for each task. */
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
        try (var pool = new ForkJoinPool(Math.max(1, tasks.size()))) {
            var forked = tasks.stream()
                    .map(task -> pool.submit(() -> factorial(task)))
                    .toList();
            var results = new ArrayList<Long>();
            for (var task : forked) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    /** A fork/join task reports a copy of the exception, made around the original one. */
    private static RuntimeException unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return (RuntimeException) cause;
    }
}
