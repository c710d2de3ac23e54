// caught by: anyNumberOfFactorials
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Right for three tasks. But blocked tasks fill the common pool, which has about one thread a core. */
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
                .map(task -> CompletableFuture.supplyAsync(() -> factorial(task))) // !common-pool-blocks
                .toList();
        try {
            return started.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
