// caught by: whoeverIsReadyFirstLeavesFirst
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.HashMap;
import java.util.Map;

/** Waits with an if, not a loop: any burger's bell lets it go on, and there is nothing on the plate yet. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final Map<Integer, Burger> ready = new HashMap<>();
    private final Map<Integer, KitchenException> failed = new HashMap<>();
    private int lastNumber;

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public synchronized int order(Order order) {
        int number = ++lastNumber;
        Thread.startVirtualThread(() -> cook(number, order));
        return number;
    }

    public synchronized Burger pickUp(int number) throws InterruptedException {
        if (!ready.containsKey(number) && !failed.containsKey(number)) {
            wait(); // !wait-not-in-loop
        }
        if (failed.containsKey(number)) {
            throw failed.get(number);
        }
        return ready.get(number);
    }

    private void cook(int number, Order order) {
        try {
            var burger = kitchen.cook(order);
            synchronized (this) {
                ready.put(number, burger);
                notifyAll();
            }
        } catch (KitchenException e) {
            synchronized (this) {
                failed.put(number, e);
                notifyAll();
            }
        }
        board.show(number);
    }
}
