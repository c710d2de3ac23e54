// caught by: everyoneGetsTheBurgerTheyOrdered, neverMoreThanEight
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A whole new pool for each guest, so the limit is never reached. */
public final class Cashiers implements AutoCloseable {
    private final int cashiers;
    private final Grill grill;

    public Cashiers(int cashiers, Grill grill) {
        this.cashiers = cashiers;
        this.grill = grill;
    }

    public Burger serve(Order order) throws InterruptedException {
        try (var cooks = Executors.newFixedThreadPool(cashiers)) { // !pool-per-task
            return cooks.submit(() -> grill.cook(order)).get();
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {}
}
