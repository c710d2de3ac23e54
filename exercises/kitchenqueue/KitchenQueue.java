package kitchenqueue;

import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;

/**
 * The rail between the counter and the kitchen: waiters hang orders on it, a few cooks take them off.
 *
 * <p>Any number of waiters, each in a thread of their own, may use it at the same time.
 */
public final class KitchenQueue implements AutoCloseable {
    private final Kitchen kitchen;
    private final int cooks;
    private final int room;

    /**
     * Opens the kitchen.
     *
     * @param kitchen cooks the orders, and is slow
     * @param cooks how many orders are cooked at the same time, at the most; at least 1
     * @param room how many orders can wait on the rail, besides those being cooked; at least 1
     */
    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        this.cooks = cooks;
        this.room = room;
    }

    /**
     * Hands over an order. Returns as soon as it has a place on the rail, without waiting for it to be cooked; while the
     * rail is full, waits for a place.
     *
     * @throws InterruptedException if the waiter is interrupted while waiting for a place; the order is not cooked then
     * @throws KitchenClosedException if the kitchen is closed, or is being closed while the waiter waits; the order is
     *     not cooked then
     */
    public void put(String order) throws InterruptedException {
        // TODO: tasks 1 and 2
        throw new UnsupportedOperationException("TODO: put() is still empty; begin with task 1 of the README");
    }

    /**
     * Closes the kitchen: takes no more orders, waits until every order that was handed over is cooked, and returns at
     * that moment, with no thread of yours left. Closing it again changes nothing.
     */
    @Override
    public void close() {
        // TODO: task 1, then task 3
        throw new UnsupportedOperationException("TODO: close() is still empty; begin with task 1 of the README");
    }
}
