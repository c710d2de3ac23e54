// caught by: theGuestIsInterrupted
package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The interrupt is caught, and the guest goes on waiting. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        var cooks = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var outcomes = new ExecutorCompletionService<String>(cooks);
            var cooking = dishes.stream()
                    .map(dish -> outcomes.submit(() -> kitchen.cook(dish)))
                    .toList();
            for (int i = 0; i < dishes.size(); i++) {
                next(outcomes, deadline);
            }
            return cooking.stream().map(Future::resultNow).toList();
        } finally {
            cooks.shutdownNow();
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
        Future<String> outcome;
        while (true) {
            try {
                outcome = outcomes.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                break;
            } catch (InterruptedException e) { // !swallowed-interrupt
                // wait on
            }
        }
        if (outcome == null) {
            throw new TimeoutException("the time is over");
        }
        try {
            return outcome.resultNow();
        } catch (IllegalStateException e) {
            throw (KitchenException) outcome.exceptionNow();
        }
    }
}
