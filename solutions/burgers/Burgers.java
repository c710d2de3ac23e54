package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The counter of a burger place: guests order, get a number, and later pick up what they ordered.
 *
 * <p>Any number of guests, each in a thread of their own, may use one counter at the same time.
 */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;
    private final AtomicInteger lastNumber = new AtomicInteger();
    private final Map<Integer, FutureTask<Burger>> cooking = new ConcurrentHashMap<>();

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
        int number = lastNumber.incrementAndGet();
        var task = new FutureTask<>(() -> cookAndShow(number, order));
        cooking.put(number, task);
        Thread.startVirtualThread(task);
        return number;
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
        try {
            return cooking.remove(number).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KitchenException failed) {
                throw failed;
            }
            throw new IllegalStateException("the kitchen broke down over order " + number, e.getCause());
        }
    }

    private Burger cookAndShow(int number, Order order) {
        try {
            return kitchen.cook(order);
        } finally {
            board.show(number);
        }
    }
}
