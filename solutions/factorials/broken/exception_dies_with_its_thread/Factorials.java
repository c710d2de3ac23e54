// caught by: anExceptionReachesTheCaller
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Looks right. But an exception ends its own thread only, and join() does not tell: the result stays 0. */
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
        var results = new long[tasks.size()];
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> results[place] = factorial(tasks.get(place))));
        }
        for (var thread : threads) {
            thread.join();
        }
        return LongStream.of(results).boxed().toList();
    }
}
