package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One future for the outcome of the whole order; the threads are kept beside it, for a future interrupts nobody. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var threads = new ArrayList<Thread>();
        try {
            var cooking = dishes.stream().map(dish -> cook(dish, threads)).toList();
            var everything = CompletableFuture.allOf(cooking.toArray(CompletableFuture[]::new));
            for (var dish : cooking) {
                dish.exceptionally(failure -> {
                    everything.completeExceptionally(failure);
                    return null;
                });
            }
            get(everything, atMost);
            return cooking.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var threads = new ArrayList<Thread>();
        try {
            var winner = new CompletableFuture<String>();
            var left = new AtomicInteger(dishes.size());
            for (String name : dishes) {
                cook(name, threads).whenComplete((dish, failure) -> {
                    if (failure == null) {
                        winner.complete(dish);
                    } else if (left.decrementAndGet() == 0) {
                        winner.completeExceptionally(failure);
                    }
                });
            }
            return get(winner, atMost);
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }

    private CompletableFuture<String> cook(String name, List<Thread> threads) {
        var dish = new CompletableFuture<String>();
        threads.add(Thread.startVirtualThread(() -> {
            try {
                dish.complete(kitchen.cook(name));
            } catch (KitchenException | InterruptedException e) {
                dish.completeExceptionally(e);
            }
        }));
        return dish;
    }

    private static <T> T get(CompletableFuture<T> future, Duration atMost)
            throws InterruptedException, TimeoutException {
        try {
            return future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
