// caught by: anExceptionReachesTheCaller
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A task that fails leaves a 0 in its place, and the caller computes on with it. */
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
        var started = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(() -> factorial(task), Thread::startVirtualThread)
                        .exceptionally(failure -> 0L)) // !exception-lost-in-task
                .toList();
        return started.stream().map(CompletableFuture::join).toList();
    }
}
