// caught by: anyNumberOfFactorials
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;

/** Right for three tasks. But a parallel stream is made for computing: it has about one thread a core. */
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
        return tasks.parallelStream().map(this::factorial).toList(); // !common-pool-blocks
    }
}
