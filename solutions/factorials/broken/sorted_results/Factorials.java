// caught by: resultsComeInTheOrderAsked
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Looks right for [2, 6, 24]: the results are put into order by size, not by task. */
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
            var started = new ExecutorCompletionService<Long>(executor);
            for (var task : tasks) {
                started.submit(() -> factorial(task));
            }
            var results = new ArrayList<Long>();
            for (var task : tasks) {
                results.add(started.take().get()); // !order-lost
            }
            Collections.sort(results);
            return results;
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
