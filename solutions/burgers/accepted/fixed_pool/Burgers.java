package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Six cooks, as many as the README says there are orders at once, and one lock for the book-keeping. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final ExecutorService cooks = Executors.newFixedThreadPool(6);
    private final Map<Integer, Future<Burger>> orders = new HashMap<>();
    private int lastNumber;

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public synchronized int order(Order order) {
        int number = ++lastNumber;
        orders.put(number, cooks.submit(() -> cookAndShow(number, order)));
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        Future<Burger> burger;
        synchronized (this) {
            burger = orders.remove(number);
        }
        try {
            return burger.get();
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
