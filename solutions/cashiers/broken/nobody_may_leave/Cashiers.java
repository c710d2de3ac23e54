// caught by: whoLosesPatienceLeaves
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;

/** The guest cannot be interrupted in line. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers, true);
    }

    public Burger serve(Order order) {
        free.acquireUninterruptibly();
        try {
            return grill.cook(order);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {}
}
