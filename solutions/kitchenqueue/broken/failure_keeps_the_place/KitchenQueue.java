// caught by: troubleStaysWhereItIs
package kitchenqueue;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

/** The place on the rail is given back after cooking, and never when a dish went wrong. */
public final class KitchenQueue implements AutoCloseable {
    private static final int EVERYBODY = 1_000_000;

    private final Kitchen kitchen;
    private final Semaphore places;
    private final Semaphore orders = new Semaphore(0);
    private final Queue<String> rail = new ConcurrentLinkedQueue<>();
    private final ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor();
    private boolean closed; // guarded by rail

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        places = new Semaphore(room);
        for (int i = 0; i < cooks; i++) {
            this.cooks.execute(this::work);
        }
    }

    public void put(String order) throws InterruptedException {
        places.acquire();
        synchronized (rail) {
            if (closed) {
                throw new KitchenClosedException();
            }
            rail.add(order);
        }
        orders.release();
    }

    @Override
    public void close() {
        synchronized (rail) {
            closed = true;
        }
        places.release(EVERYBODY);
        orders.release(EVERYBODY);
        cooks.close();
    }

    private void work() {
        while (true) {
            orders.acquireUninterruptibly();
            String order = rail.poll();
            if (order == null) {
                return;
            }
            try {
                kitchen.cook(order);
                places.release(); // !lock-without-finally
            } catch (KitchenException e) {
                // its guest is told elsewhere
            }
        }
    }
}
