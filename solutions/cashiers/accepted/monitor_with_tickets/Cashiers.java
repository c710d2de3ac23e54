package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.ArrayDeque;
import java.util.Deque;

/** The oldest tools: synchronized, wait and notifyAll. Everyone looks whether they are first and a cashier is free. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;

    // Guarded by this.
    private final Deque<Object> line = new ArrayDeque<>();
    private int free;

    public Cashiers(int cashiers, Grill grill) {
        free = cashiers;
        this.grill = grill;
    }

    public Burger serve(Order order) throws InterruptedException {
        takeCashier();
        try {
            return grill.cook(order);
        } finally {
            giveBack();
        }
    }

    private synchronized void takeCashier() throws InterruptedException {
        var me = new Object();
        line.add(me);
        try {
            while (free == 0 || line.peek() != me) {
                wait();
            }
            free--;
        } finally {
            line.remove(me);
            // Whoever is first now may find another cashier free.
            notifyAll();
        }
    }

    private synchronized void giveBack() {
        free++;
        notifyAll();
    }

    @Override
    public void close() {}
}
