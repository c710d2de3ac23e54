// caught by: everyoneGetsTheBurgerTheyOrdered, nobodyJumpsTheQueue
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;

/** The free cashiers are counted by a plain field, read by everybody and guarded by nobody. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private int free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = cashiers;
    }

    public Burger serve(Order order) throws InterruptedException {
        while (free <= 0) { // !busy-wait
            Thread.sleep(100);
        }
        free--; // !shared-mutation
        try {
            return grill.cook(order);
        } finally {
            free++; // !shared-mutation
        }
    }

    @Override
    public void close() {}
}
