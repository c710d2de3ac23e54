// caught by: whoLosesPatienceLeaves
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who leaves the line leaves the order in it, and it is cooked for nobody. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final ExecutorService cooks;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        cooks = Executors.newFixedThreadPool(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        try {
            return cooks.submit(() -> grill.cook(order)).get();
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.close();
    }
}
