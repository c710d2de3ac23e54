package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;

/**
 * A burger place whose cashiers are its cooks: each takes an order, cooks it, and only then takes the next one.
 *
 * <p>Any number of guests, each in a thread of their own, may be in the place at the same time.
 */
public final class Cashiers implements AutoCloseable {
    private final int cashiers;
    private final Grill grill;

    /**
     * Opens the place.
     *
     * @param cashiers how many there are; at least 1
     * @param grill where they cook, and it is slow
     */
    public Cashiers(int cashiers, Grill grill) {
        this.cashiers = cashiers;
        this.grill = grill;
    }

    /**
     * Serves one guest, whose thread is the one that calls: waits in line for a cashier, and then at the counter until
     * the burger is ready. Each order is cooked exactly once, in the order in which the guests came.
     *
     * @return the burger that was cooked for this order
     * @throws GrillException the one that the grill threw for this order, and not another exception around it
     * @throws InterruptedException if the guest is interrupted in line: they leave at once, and nothing is cooked for
     *     them. (No guest is interrupted once their burger is on the grill.)
     */
    public Burger serve(Order order) throws InterruptedException {
        // TODO: task 1, then task 2 and 3
        throw new UnsupportedOperationException("TODO: serve() is still empty; begin with task 1 of the README");
    }

    /** Closes the place. Called once, when no guest is in it; soon after it no thread that you have started is left. */
    @Override
    public void close() {
        // TODO: task 2: end here what you have started
    }
}
