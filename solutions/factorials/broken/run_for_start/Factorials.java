// caught by: gatherTakesAsLongAsTheLongest, theStepsInterleave
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;

/** Calls run() on each thread, not start(): the caller does all the work itself. */
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
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(new Thread(() -> results[place] = factorial(tasks.get(place))));
        }
        for (var thread : threads) {
            thread.run(); // !run-for-start
        }
        for (var thread : threads) {
            thread.join();
        }
        return List.of(results);
    }
}
