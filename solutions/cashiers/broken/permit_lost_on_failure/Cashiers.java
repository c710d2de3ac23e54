// caught by: aFailedOrderFailsOnlyItsOwner
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;

/** A failure takes the cashier along: the permit is given back only after a success. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers, true);
    }

    public Burger serve(Order order) throws InterruptedException {
        free.acquire(); // !lock-without-finally
        Burger burger = grill.cook(order);
        free.release();
        return burger;
    }

    @Override
    public void close() {}
}
