package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.stream.Gatherers;

/** A stream that maps concurrently, as many tasks at once as there are. */
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

    public List<Long> gather(List<Task> tasks) {
        int atOnce = Math.max(1, tasks.size());
        try {
            return tasks.stream()
                    .gather(Gatherers.mapConcurrent(atOnce, this::factorial))
                    .toList();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
