package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Daemon threads that count a latch down; the first failure is kept. */
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
        var results = Collections.synchronizedList(new ArrayList<Long>(Collections.nCopies(tasks.size(), 0L)));
        var failure = new AtomicReference<RuntimeException>();
        var running = new CountDownLatch(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    results.set(place, factorial(tasks.get(place)));
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    running.countDown();
                }
            });
        }
        running.await();
        if (failure.get() != null) {
            throw failure.get();
        }
        return results;
    }
}
