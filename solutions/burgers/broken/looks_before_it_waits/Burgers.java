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
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks right: it waits in a loop. But the bell may ring between the look and the wait, and then never again. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, FutureTask<Burger>> orders = new ConcurrentHashMap<>();
    private final Object bell = new Object();

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        var task = new FutureTask<>(() -> kitchen.cook(order));
        orders.put(number, task);
        Thread.startVirtualThread(() -> {
            task.run();
            synchronized (bell) {
                bell.notifyAll();
            }
            board.show(number);
        });
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        while (!orders.get(number).isDone()) {
            synchronized (bell) {
                bell.wait(); // !wait-not-in-loop
            }
        }
        try {
            return orders.get(number).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KitchenException failed) {
                throw failed;
            }
            throw new IllegalStateException("the kitchen broke down over order " + number, e.getCause());
        }
    }
}
