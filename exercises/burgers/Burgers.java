package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;

/**
 * The counter of a burger place: guests order, get a number, and later pick up what they ordered.
 *
 * <p>Any number of guests, each in a thread of their own, may use one counter at the same time.
 */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    /**
     * Opens the counter.
     *
     * @param kitchen cooks the orders, and is slow
     * @param board shows the numbers of the orders that can be picked up
     */
    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    /**
     * Takes an order and returns at once, while the order is cooked. Each order is cooked exactly once, at the same
     * time as the other orders, and whether or not somebody is already waiting for it.
     *
     * <p>As soon as the kitchen is done with the order, its number is shown on the board, once. The number of an order
     * that failed is shown too: the guest has to come and hear about it.
     *
     * @return a number that no other order of this counter has
     */
    public int order(Order order) {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: order() is still empty; begin with task 1 of the README");
    }

    /**
     * Waits until the kitchen is done with an order, not a moment longer, and hands over its burger.
     *
     * @param number what {@link #order} returned for the order; each number is picked up once
     * @return the burger that was cooked for this order
     * @throws KitchenException the one that the kitchen threw for this order, and not another exception around it
     * @throws InterruptedException if the waiting guest is interrupted; you may throw it, nothing asks for it
     */
    public Burger pickUp(int number) throws InterruptedException {
        // TODO: task 1, then task 3
        throw new UnsupportedOperationException("TODO: pickUp() is still empty; begin with task 1 of the README");
    }
}
