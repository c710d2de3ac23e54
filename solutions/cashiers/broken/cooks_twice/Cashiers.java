// caught by: everyoneGetsTheBurgerTheyOrdered
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An impatient place: an order that takes long is put on the grill once more. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final ExecutorService cooks;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        cooks = Executors.newFixedThreadPool(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        try {
            Future<Burger> burger = cooks.submit(() -> grill.cook(order));
            try {
                return burger.get(210, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                return cooks.submit(() -> grill.cook(order)).get();
            }
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.close();
    }
}
