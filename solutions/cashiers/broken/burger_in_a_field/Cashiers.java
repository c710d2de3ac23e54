// caught by: everyoneGetsTheBurgerTheyOrdered
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The cook puts the burger where all guests look, and a guest may take another's. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final ExecutorService cooks;
    private volatile Burger ready;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        cooks = Executors.newFixedThreadPool(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        var done = cooks.submit(() -> {
            ready = grill.cook(order);
        });
        try {
            done.get();
            return ready;
        } catch (InterruptedException e) {
            done.cancel(false);
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
