// caught by: gathersDoNotMix
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Looks right while the tasks go in step. But the product is a field, and all the tasks multiply that one. */
public final class Factorials {
    private final Calculator calculator;
    private volatile long product;

    public Factorials(Calculator calculator) {
        this.calculator = calculator;
    }

    public long factorial(Task task) {
        product = 1;
        for (int factor = 2; factor <= task.number(); factor++) {
            product = calculator.multiply(task.name(), product, factor); // !volatile-compound
        }
        return product;
    }

    public List<Long> gather(List<Task> tasks) {
        var started = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(() -> factorial(task), Thread::startVirtualThread))
                .toList();
        try {
            return started.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
