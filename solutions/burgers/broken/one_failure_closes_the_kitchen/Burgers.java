// caught by: aFailedOrderFailsOnlyItsOwner
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers the first failure in a field, and from then on everybody is told that their order failed. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, CompletableFuture<Burger>> orders = new ConcurrentHashMap<>();
    private volatile KitchenException failure;

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        orders.put(number, CompletableFuture.supplyAsync(() -> cookAndShow(number, order)));
        return number;
    }

    public Burger pickUp(int number) {
        var burger = orders.get(number).join();
        if (failure != null) {
            throw failure;
        }
        return burger;
    }

    private Burger cookAndShow(int number, Order order) {
        try {
            return kitchen.cook(order);
        } catch (KitchenException e) {
            failure = e;
            return null;
        } finally {
            board.show(number);
        }
    }
}
