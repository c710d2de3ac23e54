// caught by: aFailedOrderFailsOnlyItsOwner
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The guest is told that a thread had an exception, not that there are no pickles. */
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
            burger.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // !cause-lost
        }
    }

    @Override
    public void close() {
        cooks.close();
    }
}
