// caught by: eightCookAtTheSameTime, aFreeCashierTakesTheNext
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** A guest in line looks up every ten seconds: in the meantime the cashier is idle. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;
    private final ReentrantLock line = new ReentrantLock(true);

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        line.lockInterruptibly();
        try {
            while (!free.tryAcquire()) { // !busy-wait
                Thread.sleep(10_000); // !blocking-with-lock
            }
        } finally {
            line.unlock();
        }
        try {
            return grill.cook(order);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {}
}
