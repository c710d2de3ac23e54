package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** CompletableFuture on a pool of virtual threads that is as wide as there are cashiers. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final ExecutorService cooks;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        cooks = Executors.newFixedThreadPool(cashiers, Thread.ofVirtual().factory());
    }

    public Burger serve(Order order) throws InterruptedException {
        var left = new AtomicBoolean();
        var burger = CompletableFuture.supplyAsync(() -> left.get() ? null : grill.cook(order), cooks);
        try {
            return burger.get();
        } catch (InterruptedException e) {
            left.set(true);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.shutdown();
    }
}
