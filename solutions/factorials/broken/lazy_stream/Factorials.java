// caught by: gatherTakesAsLongAsTheLongest, theStepsInterleave
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Looks like start all, then wait for all. But a stream carries one task through both maps before the next one. */
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
        return tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(() -> factorial(task), Thread::startVirtualThread))
                .map(CompletableFuture::join) // !sequential-await
                .toList();
    }
}
