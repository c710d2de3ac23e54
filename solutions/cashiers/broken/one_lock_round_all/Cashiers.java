// caught by: eightCookAtTheSameTime, aFreeCashierTakesTheNext, whoLosesPatienceLeaves
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;

/** One lock round everything: seven cashiers look on. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
    }

    public synchronized Burger serve(Order order) { // !serial-by-lock
        return grill.cook(order);
    }

    @Override
    public void close() {}
}
