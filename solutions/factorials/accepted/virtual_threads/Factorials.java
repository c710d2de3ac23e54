package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;

/** A virtual thread for each task, each with a place of its own in an array. */
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
        var results = new Long[tasks.size()];
        var failures = new RuntimeException[tasks.size()];
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    results[place] = factorial(tasks.get(place));
                } catch (RuntimeException e) {
                    failures[place] = e;
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        for (var failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        return List.of(results);
    }
}
