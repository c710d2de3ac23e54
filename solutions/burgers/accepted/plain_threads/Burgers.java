package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.Order;
import java.util.HashMap;
import java.util.Map;

/** One platform thread an order, and a monitor: look, wait and be woken under the same lock. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final Map<Integer, Burger> burgers = new HashMap<>();
    private final Map<Integer, RuntimeException> failures = new HashMap<>();
    private int lastNumber;

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public synchronized int order(Order order) {
        int number = ++lastNumber;
        new Thread(() -> cook(number, order), "cook-" + number).start();
        return number;
    }

    public synchronized Burger pickUp(int number) throws InterruptedException {
        while (!burgers.containsKey(number) && !failures.containsKey(number)) {
            wait();
        }
        if (failures.containsKey(number)) {
            throw failures.remove(number);
        }
        return burgers.remove(number);
    }

    private void cook(int number, Order order) {
        Burger burger = null;
        RuntimeException failure = null;
        try {
            burger = kitchen.cook(order);
        } catch (RuntimeException e) {
            failure = e;
        }
        synchronized (this) {
            if (failure == null) {
                burgers.put(number, burger);
            } else {
                failures.put(number, failure);
            }
            notifyAll();
        }
        board.show(number);
    }
}
