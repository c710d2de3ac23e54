// caught by: itFailsFast, theTimeIsOver, theGuestIsInterrupted
package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cleans up behind the last line, which an exception does not pass. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        var cooks = Executors.newVirtualThreadPerTaskExecutor(); // !executor-never-closed
        {
            var outcomes = new ExecutorCompletionService<String>(cooks);
            var cooking = dishes.stream()
                    .map(dish -> outcomes.submit(() -> kitchen.cook(dish)))
                    .toList();
            for (int i = 0; i < dishes.size(); i++) {
                next(outcomes, deadline);
            }
            cooks.shutdownNow();
            return cooking.stream().map(Future::resultNow).toList();
        }
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        var cooks = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var outcomes = new ExecutorCompletionService<String>(cooks);
            for (String dish : dishes) {
                outcomes.submit(() -> kitchen.cook(dish));
            }
            KitchenException failure = null;
            for (int i = 0; i < dishes.size(); i++) {
                try {
                    return next(outcomes, deadline);
                } catch (KitchenException e) {
                    failure = e;
                }
            }
            throw failure;
        } finally {
            cooks.shutdownNow();
        }
    }

    private static String next(CompletionService<String> outcomes, long deadline)
            throws InterruptedException, TimeoutException {
        var outcome = outcomes.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (outcome == null) {
            throw new TimeoutException("the time is over");
        }
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
