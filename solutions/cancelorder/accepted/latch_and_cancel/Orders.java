package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** all waits for a latch that a failure opens at once; first is the executor's own invokeAny. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var failure = new AtomicReference<KitchenException>();
        var left = new CountDownLatch(dishes.size());
        try (ExecutorService cooks = Executors.newFixedThreadPool(dishes.size())) {
            var cooking = dishes.stream()
                    .map(dish -> cooks.submit(() -> {
                        try {
                            return kitchen.cook(dish);
                        } catch (KitchenException e) {
                            failure.compareAndSet(null, e);
                            dishes.forEach(each -> left.countDown());
                            throw e;
                        } finally {
                            left.countDown();
                        }
                    }))
                    .toList();
            try {
                if (!left.await(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new TimeoutException();
                }
                if (failure.get() != null) {
                    throw failure.get();
                }
                return cooking.stream().map(Orders::served).toList();
            } finally {
                cooking.forEach(dish -> dish.cancel(true));
            }
        }
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        try (ExecutorService cooks = Executors.newCachedThreadPool()) {
            return cooks.invokeAny(
                    dishes.stream()
                            .map(dish -> (Callable<String>) () -> kitchen.cook(dish))
                            .toList(),
                    atMost.toNanos(),
                    TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }

    /** The latch opens a moment before the future is done. */
    private static String served(Future<String> dish) {
        try {
            return dish.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
