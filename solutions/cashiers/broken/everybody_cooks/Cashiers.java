// caught by: everyoneGetsTheBurgerTheyOrdered, neverMoreThanEight
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;

/** Nobody counts: as many cook as there are guests. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
    }

    public Burger serve(Order order) {
        return grill.cook(order);
    }

    @Override
    public void close() {}
}
