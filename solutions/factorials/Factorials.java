package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Computes factorials, many at the same time.
 *
 * <p>Any number of threads may use one object of this class at the same time.
 */
public final class Factorials {
    private final Calculator calculator;

    /** @param calculator does the multiplications, and is slow */
    public Factorials(Calculator calculator) {
        this.calculator = calculator;
    }

    /**
     * Computes one factorial: begins with 1 and lets the calculator multiply it with 2, 3 and so on up to the task's
     * number, one after the other. The factorials of 0 and 1 need no multiplication.
     *
     * @return the factorial of the task's number
     * @throws ArithmeticException if it does not fit into a {@code long}; the calculator finds out
     */
    public long factorial(Task task) {
        long product = 1;
        for (int factor = 2; factor <= task.number(); factor++) {
            product = calculator.multiply(task.name(), product, factor);
        }
        return product;
    }

    /**
     * Computes all the factorials at the same time and waits until the last one is there. However many they are, this
     * takes as long as the longest one alone.
     *
     * @param tasks any number of tasks; none at all is fine
     * @return their factorials, in the order in which the tasks were given, whatever finishes first
     * @throws RuntimeException what the calculator threw for one of the tasks, and not another exception around it;
     *     whether the remaining tasks are waited for is up to you
     * @throws InterruptedException if the waiting caller is interrupted; you may throw it, nothing asks for it
     */
    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = tasks.stream()
                    .map(task -> executor.submit(() -> factorial(task)))
                    .toList();
            var results = new ArrayList<Long>();
            for (var factorial : started) {
                results.add(factorial.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a factorial broke down", e.getCause());
        }
    }
}
