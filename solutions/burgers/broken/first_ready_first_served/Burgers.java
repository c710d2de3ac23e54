// caught by: everyonePicksUpTheBurgerTheyOrdered
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Ready burgers stand on one shelf, and pickUp() takes the next one, whoever ordered it. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final BlockingQueue<Future<Burger>> shelf = new LinkedBlockingQueue<>();

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        var task = new FutureTask<>(() -> cookAndShow(number, order));
        Thread.startVirtualThread(() -> {
            task.run();
            shelf.add(task);
        });
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        try {
            return shelf.take().get();
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
