// caught by: oneFactorialTakesItsSteps
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.stream.LongStream;

/** Multiplies without the calculator: fast, right, and not what was asked. */
public final class Factorials {
    private final Calculator calculator;

    public Factorials(Calculator calculator) { // !provided-bypassed
        this.calculator = calculator;
    }

    public long factorial(Task task) {
        return LongStream.rangeClosed(2, task.number()).reduce(1, Math::multiplyExact);
    }

    public List<Long> gather(List<Task> tasks) {
        return tasks.stream().map(this::factorial).toList();
    }
}
