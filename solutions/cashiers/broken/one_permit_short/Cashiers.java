// caught by: eightCookAtTheSameTime
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;

/** One cashier stays at home. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(Math.max(1, cashiers - 1), true);
    }

    public Burger serve(Order order) throws InterruptedException {
        free.acquire();
        try {
            return grill.cook(order);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {}
}
