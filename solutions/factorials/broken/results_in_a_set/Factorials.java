// caught by: anyNumberOfFactorials
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Looks right while all results differ: a set keeps equal results only once. */
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
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = tasks.stream()
                    .map(task -> executor.submit(() -> factorial(task)))
                    .toList();
            var results = new LinkedHashSet<Long>();
            for (var future : started) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (ExecutionException e) {
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
