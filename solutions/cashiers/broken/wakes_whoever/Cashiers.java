// caught by: nobodyJumpsTheQueue
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;

/** A monitor that counts well, but whoever wakes first takes the cashier: a heap of guests, not a line. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;

    // Guarded by this.
    private int free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = cashiers;
    }

    public Burger serve(Order order) throws InterruptedException {
        synchronized (this) {
            while (free == 0) {
                wait();
            }
            free--;
        }
        try {
            return grill.cook(order);
        } finally {
            synchronized (this) {
                free++;
                notifyAll();
            }
        }
    }

    @Override
    public void close() {}
}
