package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Futures on the common pool; the board is told by a stage that runs whether or not the cooking failed. */
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
        orders.put(
                number,
                CompletableFuture.supplyAsync(() -> kitchen.cook(order))
                        .whenComplete((burger, failure) -> board.show(number)));
        return number;
    }

    public Burger pickUp(int number) {
        try {
            return orders.get(number).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof KitchenException failed) {
                throw failed;
            }
            throw e;
        }
    }
}
