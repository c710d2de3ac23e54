// caught by: nobodyGetsAnothersBurger
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Looks right: the map is safe for threads. But ++lastNumber is three steps; two guests may get the same number. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final Map<Integer, Future<Burger>> orders = new ConcurrentHashMap<>();

    private volatile int lastNumber;

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = ++lastNumber; // !volatile-compound
        var task = new FutureTask<>(() -> cookAndShow(number, order));
        orders.put(number, task);
        Thread.startVirtualThread(task);
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        try {
            return orders.get(number).get();
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
