// caught by: gatherTakesAsLongAsTheLongest, theStepsInterleave
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts one task, waits for it, starts the next: futures everywhere, and six seconds all the same. */
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
        var results = new ArrayList<Long>();
        for (var task : tasks) {
            results.add(CompletableFuture.supplyAsync(() -> factorial(task), Thread::startVirtualThread)
                    .join()); // !sequential-await
        }
        return results;
    }
}
