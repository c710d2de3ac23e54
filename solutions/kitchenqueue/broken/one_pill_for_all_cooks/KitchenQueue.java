// caught by: closingEndsTheDay
package kitchenqueue;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

/** One signal to go home: the first cook takes it, and the others wait for ever. */
public final class KitchenQueue implements AutoCloseable {
    private static final int EVERYBODY = 1_000_000;

    private final Kitchen kitchen;
    private final Semaphore places;
    private final Semaphore orders = new Semaphore(0);
    private final Queue<String> rail = new ConcurrentLinkedQueue<>();
    private final CountDownLatch atWork;
    private boolean closed; // guarded by rail

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        places = new Semaphore(room);
        atWork = new CountDownLatch(cooks);
        for (int i = 0; i < cooks; i++) {
            Thread.startVirtualThread(this::work);
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
        orders.release();
        try {
            atWork.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (true) {
            orders.acquireUninterruptibly();
            String order = rail.poll();
            if (order == null) {
                atWork.countDown();
                return;
            }
            places.release();
            try {
                kitchen.cook(order);
            } catch (KitchenException e) {
                // its guest is told elsewhere
            }
        }
    }
}
