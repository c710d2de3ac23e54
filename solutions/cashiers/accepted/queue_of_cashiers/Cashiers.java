package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The free cashiers stand in a fair queue, and each guest takes one along to the grill. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final BlockingQueue<String> free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new ArrayBlockingQueue<>(cashiers, true);
        for (int i = 1; i <= cashiers; i++) {
            free.add("cashier " + i);
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        String cashier = free.take();
        try {
            return grill.cook(order);
        } finally {
            free.add(cashier);
        }
    }

    @Override
    public void close() {}
}
