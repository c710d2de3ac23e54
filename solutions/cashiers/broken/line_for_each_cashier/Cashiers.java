// caught by: aFreeCashierTakesTheNext
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Each cashier has a line of their own, and the guests are dealt out in turn: one waits while another cashier is idle.
 */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final List<ExecutorService> cooks = new ArrayList<>();
    private final AtomicInteger guests = new AtomicInteger();

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        for (int i = 0; i < cashiers; i++) {
            cooks.add(Executors.newSingleThreadExecutor());
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        var cook = cooks.get(guests.getAndIncrement() % cooks.size());
        Future<Burger> burger = cook.submit(() -> grill.cook(order));
        try {
            return burger.get();
        } catch (InterruptedException e) {
            burger.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.forEach(ExecutorService::shutdown);
    }
}
