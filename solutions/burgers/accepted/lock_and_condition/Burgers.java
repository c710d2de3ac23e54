package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Each order is a small object with a condition of its own, so that only its owner is woken. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final Lock lock = new ReentrantLock();
    private final Map<Integer, Ticket> tickets = new HashMap<>();
    private int lastNumber;

    private final class Ticket {
        private final Condition done = lock.newCondition();
        private boolean isDone;
        private Burger burger;
        private KitchenException failure;
    }

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        var ticket = new Ticket();
        int number;
        lock.lock();
        try {
            number = ++lastNumber;
            tickets.put(number, ticket);
        } finally {
            lock.unlock();
        }
        Thread.ofPlatform().daemon().start(() -> cook(number, ticket, order));
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        lock.lock();
        try {
            var ticket = tickets.get(number);
            while (!ticket.isDone) {
                ticket.done.await();
            }
            if (ticket.failure != null) {
                throw ticket.failure;
            }
            return ticket.burger;
        } finally {
            lock.unlock();
        }
    }

    private void cook(int number, Ticket ticket, Order order) {
        Burger burger = null;
        KitchenException failure = null;
        try {
            burger = kitchen.cook(order);
        } catch (KitchenException e) {
            failure = e;
        }
        lock.lock();
        try {
            ticket.burger = burger;
            ticket.failure = failure;
            ticket.isDone = true;
            ticket.done.signal();
        } finally {
            lock.unlock();
        }
        board.show(number);
    }
}
