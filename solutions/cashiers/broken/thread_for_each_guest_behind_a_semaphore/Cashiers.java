// caught by: neverMoreThanEight
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Eight cook, but a thread for each guest in line stands behind them and can only wait. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;
    private final ExecutorService helpers =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers, true);
    }

    public Burger serve(Order order) throws InterruptedException {
        Future<Burger> burger = helpers.submit(() -> {
            free.acquire();
            try {
                return grill.cook(order);
            } finally {
                free.release();
            }
        });
        try {
            return burger.get();
        } catch (InterruptedException e) {
            burger.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        helpers.close();
    }
}
