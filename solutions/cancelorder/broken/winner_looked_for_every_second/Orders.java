// caught by: theFirstThatIsReady
package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Sleeps and looks, sleeps and looks whether a dish is ready. */
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
        long deadline = System.nanoTime() + atMost.toNanos();
        var cooks = Executors.newCachedThreadPool();
        try {
            var cooking = dishes.stream()
                    .map(dish -> cooks.submit(() -> kitchen.cook(dish)))
                    .toList();
            while (System.nanoTime() < deadline) { // !busy-wait
                int failed = 0;
                for (var dish : cooking) {
                    if (dish.state() == Future.State.SUCCESS) {
                        return dish.resultNow();
                    }
                    if (dish.state() == Future.State.FAILED && ++failed == cooking.size()) {
                        throw (KitchenException) dish.exceptionNow();
                    }
                }
                Thread.sleep(1000);
            }
            throw new TimeoutException();
        } finally {
            cooks.shutdownNow();
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
