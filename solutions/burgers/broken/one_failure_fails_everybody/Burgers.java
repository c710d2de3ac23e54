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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** When an order fails, all the others in the kitchen are told that they failed too. */
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
        orders.put(number, new CompletableFuture<>());
        Thread.startVirtualThread(() -> cook(number, order));
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

    private void cook(int number, Order order) {
        try {
            orders.get(number).complete(kitchen.cook(order));
        } catch (KitchenException e) {
            orders.values().forEach(plate -> plate.completeExceptionally(e));
        } finally {
            board.show(number);
        }
    }
}
