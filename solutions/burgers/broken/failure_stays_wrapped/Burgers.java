// caught by: aFailedOrderFailsOnlyItsOwner
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** join() throws a CompletionException around the kitchen's exception, and nobody unpacks it. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, CompletableFuture<Burger>> orders = new ConcurrentHashMap<>();

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        orders.put(number, CompletableFuture.supplyAsync(() -> cookAndShow(number, order))); // !common-pool-blocks
        return number;
    }

    public Burger pickUp(int number) {
        return orders.get(number).join(); // !cause-lost
    }

    private Burger cookAndShow(int number, Order order) {
        try {
            return kitchen.cook(order);
        } finally {
            board.show(number);
        }
    }
}
