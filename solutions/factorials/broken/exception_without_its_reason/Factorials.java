// caught by: anExceptionReachesTheCaller
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An exception of the right type, but a new one: what the calculator had to say is lost. */
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
                .map(task -> CompletableFuture.supplyAsync(() -> factorial(task), Thread::startVirtualThread))
                .toList();
        try {
            return started.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw new ArithmeticException("a factorial failed"); // !cause-lost
        }
    }
}
