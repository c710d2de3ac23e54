// caught by: whoLosesPatienceLeaves
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;

/**
 * The try begins a line too early: whoever leaves the line gives back a permit they never had, and that is a cashier
 * more.
 */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers, true);
    }

    public Burger serve(Order order) throws InterruptedException {
        try {
            free.acquire();
            return grill.cook(order);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {}
}
