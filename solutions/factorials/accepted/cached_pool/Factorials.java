package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** invokeAll on a cached pool, which starts as many threads as there are tasks. */
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

    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        var pool = Executors.newCachedThreadPool();
        try {
            var work = new ArrayList<Callable<Long>>();
            for (var task : tasks) {
                work.add(() -> factorial(task));
            }
            var results = new ArrayList<Long>();
            for (var done : pool.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            pool.shutdown();
        }
    }

    private static RuntimeException cause(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException("a factorial broke down", e.getCause());
    }
}
