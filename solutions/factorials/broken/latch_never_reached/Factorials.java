// caught by: anExceptionReachesTheCaller
package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

/** A task that throws does not come to countDown(), and gather() waits for ever. */
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
        var running = new CountDownLatch(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread.startVirtualThread(() -> {
                results[place] = factorial(tasks.get(place));
                running.countDown();
            });
        }
        running.await();
        return LongStream.of(results).boxed().toList();
    }
}
