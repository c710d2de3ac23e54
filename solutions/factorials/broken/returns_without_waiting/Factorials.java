// caught by: resultsComeInTheOrderAsked
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Starts every task and returns the list at once, before there is anything in it. */
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
        var results = Collections.synchronizedList(new ArrayList<Long>(Collections.nCopies(tasks.size(), 0L)));
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread.startVirtualThread(() -> results.set(place, factorial(tasks.get(place))));
        }
        return results;
    }
}
