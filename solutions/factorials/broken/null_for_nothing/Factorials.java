// caught by: anyNumberOfFactorials
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Nothing to do, so it returns null, and the caller trips over it. */
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
        if (tasks.isEmpty()) {
            return null;
        }
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
