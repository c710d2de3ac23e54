// caught by: gatherTakesAsLongAsTheLongest, theStepsInterleave
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A thread for each task, but factorial is synchronized: they queue for one lock. */
public final class Factorials {
    private final Calculator calculator;

    public Factorials(Calculator calculator) {
        this.calculator = calculator;
    }

    public synchronized long factorial(Task task) { // !serial-by-lock
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
            var results = new ArrayList<Long>();
            for (var future : started) {
                results.add(future.get());
            }
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
