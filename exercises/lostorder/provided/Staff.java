package lostorder.provided;

/**
 * The people who do the work. Each of them takes a while and blocks the calling thread until it is done; any number of
 * threads may call them at the same time.
 */
public interface Staff {
    /**
     * Asks a guest what they want.
     *
     * @return the order; two guests of the same name may order different things
     * @throws KitchenException if there is nothing for this guest
     */
    Order takeOrder(String guest);

    /**
     * Cooks an order.
     *
     * @return what is on the plate; without an order, that is nothing at all
     * @throws KitchenException if it cannot be cooked
     */
    Dish cook(Order order);

    /** Lays the table for a guest. Needs to know neither the order nor the dish. */
    void layTable(String guest);
}
