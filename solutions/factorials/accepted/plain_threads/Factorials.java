package factorials;

import factorials.provided.Calculator;
import factorials.provided.Task;
import java.util.ArrayList;
import java.util.List;

/** Platform threads of a small class of its own, joined in the order of the tasks. */
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

    private final class Worker extends Thread {
        private final Task task;
        private long result;
        private RuntimeException failure;

        Worker(Task task) {
            super("factorial " + task);
            this.task = task;
        }

        @Override
        public void run() {
            try {
                result = factorial(task);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    public List<Long> gather(List<Task> tasks) throws InterruptedException {
        var workers = new ArrayList<Worker>();
        for (var task : tasks) {
            var worker = new Worker(task);
            workers.add(worker);
            worker.start();
        }
        var results = new ArrayList<Long>();
        for (var worker : workers) {
            worker.join();
            if (worker.failure != null) {
                throw worker.failure;
            }
            results.add(worker.result);
        }
        return results;
    }
}
