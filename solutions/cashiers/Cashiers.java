package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A pool with a thread for each cashier: its queue is the line, and each of its threads cooks one order after the
 * other.
 */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final ExecutorService cooks;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        cooks = Executors.newFixedThreadPool(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        Future<Burger> burger = cooks.submit(() -> grill.cook(order));
        try {
            return burger.get();
        } catch (InterruptedException e) {
            // Whoever leaves the line takes their order along: a cancelled task is not run.
            burger.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.close();
    }
}
