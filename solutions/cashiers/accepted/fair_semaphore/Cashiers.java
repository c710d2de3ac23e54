package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;

/** No threads at all: the guests cook themselves, as many as there are permits. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers, true);
    }

    public Burger serve(Order order) throws InterruptedException {
        free.acquire();
        try {
            return grill.cook(order);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {}
}
